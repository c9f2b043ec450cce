import { between, type EpochMs } from '../../../time';
import { found, yesNo } from '../finding';
import { logMessages, newestOf } from '../messages';
import type { Evidence, Probe } from '../probe';
import { REQUEST_NAMES, type RequestName } from '../readings';
import { delayStep } from '../steps';
import type { Word } from '../words';

const SUNSHINE: readonly RequestName[] = ['integrations', 'templates', 'thread', 'userThread'];

/** How far a server's `Date` is from the computer's clock, by the first answer that tells. */
function lead({ answer }: Evidence, names: readonly RequestName[]): number | null {
  for (const name of names) {
    const { dateMs = null, askedAtMs = null } = answer(name) ?? {};
    if (dateMs !== null && askedAtMs !== null) return between(askedAtMs, dateMs);
  }
  return null;
}

const stepOf = (ms: number | null): Word => (ms === null ? 'not told' : delayStep(ms));

const ZENDESKS = REQUEST_NAMES.filter((name) => !SUNSHINE.includes(name));

/** How far the newest message is stamped after the log's own `Date`; 0: not at all. */
function stampsAhead(evidence: Evidence): number | null {
  const date: EpochMs | null = evidence.answer('log')?.dateMs ?? null;
  const latest = newestOf(logMessages(evidence))?.at ?? null;
  return date === null || latest === null ? null : Math.max(0, between(date, latest));
}

/** The app's frame, its browser, and the clocks. */
export const PAGE_PROBES: readonly Probe[] = [
  {
    id: 'address-names-account',
    rows: [18, 65],
    reads: [],
    judge: ({ readings: { page } }) =>
      found(yesNo(page.address !== null), {
        place: page.address ?? 'none',
        isAccounts: page.isZendesksOrigin,
      }),
  },
  {
    id: 'browser-has-locks',
    rows: [72],
    reads: [],
    judge: ({ readings: { page } }) => found(yesNo(page.hasLocks && page.hasChannels)),
  },
  {
    id: 'own-files-tell-time',
    rows: [74],
    reads: [],
    judge: ({ readings: { page } }) =>
      found(yesNo(page.ownFile === 'date'), { form: page.ownFile }),
  },
  {
    id: 'clocks',
    rows: [21, 75],
    reads: [],
    judge(evidence) {
      const answers = REQUEST_NAMES.flatMap((name) => evidence.answer(name) ?? []);
      if (answers.length === 0) return found('not seen');
      const dated = answers.filter(({ dateMs }) => dateMs !== null);
      const aged = answers.some(({ ageSeconds }) => (ageSeconds ?? 0) > 0);
      const zendesk = lead(evidence, ZENDESKS);
      const sunshine = lead(evidence, SUNSHINE);
      return found(
        dated.length === 0 ? 'no' : aged || dated.length < answers.length ? 'mixed' : 'yes',
        {
          computer: stepOf(zendesk),
          sunshine: stepOf(zendesk === null || sunshine === null ? null : sunshine - zendesk),
          stamps: stepOf(stampsAhead(evidence)),
        },
      );
    },
  },
];
