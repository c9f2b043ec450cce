import * as v from 'valibot';
import { fail, ok, type Result } from '../../result';
import { ANSWERS, FACT_NAMES, type Fact, type Finding } from './finding';
import type { Evidence, Probe } from './probe';
import { PROBES } from './probes';
import { listAt } from './raw';
import {
  type AccountReadings,
  REQUEST_NAMES,
  REQUESTS,
  readable,
  type TimeReader,
  whyNot,
} from './readings';
import { isShapeLine, shapeOf } from './shape-of';
import type { SidebarRecord } from './sidebar-record';
import { TRIES } from './tries';
import { WORDS, type Word } from './words';

/*
 * The report's own list of what it may hold. Nothing leaves but what this shape lets through, whatever
 * a probe finds.
 */

const KNOWN: ReadonlySet<unknown> = new Set(WORDS);

const isFact = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  KNOWN.has(value) ||
  (Array.isArray(value) && value.length <= WORDS.length && value.every((word) => KNOWN.has(word)));

const findingShape = v.strictObject({
  answer: v.picklist(ANSWERS),
  facts: v.record(v.picklist(FACT_NAMES), v.custom<Fact>(isFact)),
});

const IDS = [...PROBES, ...TRIES].map(({ id }) => id);

export const REPORT_KIND = 'reply-window-account';
export const REPORT_VERSION = 1;

export const reportShape = v.strictObject({
  kind: v.literal(REPORT_KIND),
  version: v.literal(REPORT_VERSION),
  findings: v.record(v.picklist(IDS), findingShape),
  shapes: v.record(v.picklist(REQUEST_NAMES), v.array(v.pipe(v.string(), v.check(isShapeLine)))),
});

export type AccountReport = v.InferOutput<typeof reportShape>;
export type ReportFinding = v.InferOutput<typeof findingShape>;

/** What a probe found; whatever breaks it breaks no other. */
function ask(probe: Probe, readings: AccountReadings, evidence: Evidence): ReportFinding {
  for (const name of probe.reads) {
    const reading = readable(readings, name);
    if (!reading.ok) return unreadable(whyNot(reading.error));
  }
  return guarded(() => probe.judge(evidence));
}

function guarded(judge: () => Finding): ReportFinding {
  try {
    const judged = v.safeParse(findingShape, judge());
    return judged.success ? judged.output : unreadable('wrong shape');
  } catch {
    return unreadable('wrong shape');
  }
}

const unreadable = (why: Word): ReportFinding => ({ answer: 'not readable', facts: { why } });

function evidenceOf(readings: AccountReadings, timeOf: TimeReader): Evidence {
  const answer: Evidence['answer'] = (name) => {
    const reading = readable(readings, name);
    return reading.ok ? reading.value : null;
  };
  return {
    readings,
    timeOf,
    answer,
    body: (name) => answer(name)?.body,
    list: (name) => listAt(answer(name)?.body, REQUESTS[name].place),
  };
}

/** What was read of an account, as findings and shapes that tell of nobody. */
export function reportOf(
  readings: AccountReadings,
  records: readonly SidebarRecord[],
  timeOf: TimeReader,
): AccountReport {
  const evidence = evidenceOf(readings, timeOf);
  const probed = PROBES.map((probe) => [probe.id, ask(probe, readings, evidence)] as const);
  const tried = TRIES.map(({ id, judge }) => {
    const record = records.find(({ tryId }) => tryId === id);
    return [id, record ? guarded(() => judge(record)) : unreadable('not tried')] as const;
  });
  const shapes = REQUEST_NAMES.flatMap((name) => {
    const reading = readable(readings, name);
    return reading.ok ? [[name, shapeOf(reading.value.body).filter(isShapeLine)] as const] : [];
  });
  return {
    kind: REPORT_KIND,
    version: REPORT_VERSION,
    findings: Object.fromEntries([...probed, ...tried]),
    shapes: Object.fromEntries(shapes),
  };
}

/** The file as it is saved and copied. */
export const reportText = (report: AccountReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** A file of before; its place names what is wrong with it. */
export function readReport(text: string): Result<AccountReport, { readonly place: string }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ place: '' });
  }
  const read = v.safeParse(reportShape, value);
  if (read.success) return ok(read.output);
  const place = read.issues[0].path?.map((item) => String(item.key)).join('.') ?? '';
  return fail({ place });
}
