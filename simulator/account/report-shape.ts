import * as v from 'valibot';

const fact = v.union([v.boolean(), v.string(), v.array(v.string())]);

/** A report of how an account behaves, as Reply Window's set-up page saves it. */
export const reportShape = v.object(
  {
    kind: v.literal('reply-window-account', 'is not a report of an account'),
    version: v.literal(1, 'is of another version'),
    findings: v.record(
      v.string(),
      v.object({
        answer: v.picklist(['yes', 'no', 'mixed', 'not seen', 'not readable'], 'is no answer'),
        facts: v.record(v.string(), fact),
      }),
      'is no list of findings',
    ),
  },
  'is missing: no report of an account',
);

export type AccountReport = v.InferOutput<typeof reportShape>;
export type ReportFinding = AccountReport['findings'][string];
