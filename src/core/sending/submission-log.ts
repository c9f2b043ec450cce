import { isOutbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { isSameMoment, USUAL_DELAY } from '../conversation/same-message';
import type { Waiting } from '../draft/waiting';
import { readShorthand } from '../shorthand/read-shorthand';
import { languageKey, type Template } from '../template/template';
import { between, durationMs, type EpochMs, hours, minutes } from '../time';
import type { EarlierSending } from './submission';

/** The later word is the stronger: what the conversation showed stands, whatever a tab says. */
const FATES = [
  'sending',
  /** Its answer was lost. */
  'unclear',
  /** The agent has checked: it blocks nothing, but may have gone out. */
  'looked-for',
  'not-sent',
  'submitted',
] as const;
export type SubmissionFate = (typeof FATES)[number];

/** A template that left, or may have left, this browser: ids and times that outlive the page. */
export interface SubmissionRecord {
  /** Ours, new for each submission; also stored with the message in Sunshine. */
  readonly id: string;
  readonly customerId: string;
  readonly ticketId: string;
  readonly conversationId: string;
  readonly templateName: string;
  readonly language: string;
  /** When it left. */
  readonly at: EpochMs;
  /**
   * The same in this page's elapsed ms, unmoved by clock corrections; negative: before the page.
   */
  readonly leftAtMs: number;
  readonly fate: SubmissionFate;
}

export type SubmissionLog = readonly SubmissionRecord[];

/** For a day a repetition is asked about. */
export const KEPT_FOR = hours(24);

/** After this long the page that was sending is gone. */
const LONGEST_SENDING = minutes(1);

/** How long an unclear one blocks: a page that is gone never says more, so a notice must do. */
const LONGEST_UNCLEAR = minutes(10);

/** A repetition within this time is hardly meant. */
const JUST_SENT = LONGEST_UNCLEAR;

/** Is this a repetition by mistake? Not where another template may have been meant. */
export const isJustSent = (earlier: EarlierSending | null): boolean =>
  earlier !== null && !earlier.isUnnamed && earlier.agoMs < JUST_SENT;

/** The log with this news; the same log if it is none. */
export function noted(log: SubmissionLog, record: SubmissionRecord): SubmissionLog {
  const before = log.find(({ id }) => id === record.id);
  if (!before) return [...log, record];
  if (FATES.indexOf(record.fate) <= FATES.indexOf(before.fate)) return log;
  // Each tab uses its own clock: the first time stays.
  return log.map((one) => (one === before ? { ...before, fate: record.fate } : one));
}

const ageMs = ({ leftAtMs }: SubmissionRecord, nowMs: number): number => nowMs - leftAtMs;

export const isKept = (record: SubmissionRecord, nowMs: number): boolean =>
  ageMs(record, nowMs) < KEPT_FOR;

export const fateAt = (record: SubmissionRecord, nowMs: number): SubmissionFate =>
  record.fate === 'sending' && ageMs(record, nowMs) > LONGEST_SENDING ? 'unclear' : record.fate;

/** A submission that blocks the next, with its state; null: none. */
export function inTheWay(log: SubmissionLog, nowMs: number): 'sending' | 'unclear' | null {
  if (log.some((record) => fateAt(record, nowMs) === 'sending')) return 'sending';
  const isUnclear = log.some(
    (record) => fateAt(record, nowMs) === 'unclear' && ageMs(record, nowMs) < LONGEST_UNCLEAR,
  );
  return isUnclear ? 'unclear' : null;
}

/** The one that the screen tells of: an unclear one first, a finished one only for a while. */
export function newestOpen(
  log: SubmissionLog,
  nowMs: number,
): {
  readonly record: SubmissionRecord;
  readonly kind: 'sending' | 'unclear' | 'submitted';
} | null {
  const newestFirst = log.toSorted((a, b) => b.leftAtMs - a.leftAtMs);
  for (const kind of ['sending', 'unclear', 'submitted'] as const) {
    const record = newestFirst.find(
      (one) =>
        fateAt(one, nowMs) === kind &&
        (kind !== 'submitted' || ageMs(one, nowMs) < LONGEST_UNCLEAR),
    );
    if (record) return { record, kind };
  }
  return null;
}

export const submittedIds = (log: SubmissionLog): readonly string[] =>
  log.filter(({ fate }) => fate === 'submitted').map(({ id }) => id);

const submittedIn = (log: SubmissionLog): readonly SubmissionRecord[] =>
  log.filter(({ fate }) => fate === 'submitted').toSorted((a, b) => b.leftAtMs - a.leftAtMs);

/** The languages of templates that went out, the newest first. */
export const submittedLanguages = (log: SubmissionLog): readonly string[] =>
  submittedIn(log).map(({ language }) => language);

export function newestSubmitted(log: SubmissionLog): Waiting | null {
  const [newest] = submittedIn(log);
  return newest ? { since: newest.at, templateName: newest.templateName } : null;
}

/** When each of them left, unclear ones included. */
export const leftAt = (log: SubmissionLog, nowMs: number): readonly EpochMs[] =>
  log
    .filter((record) => !['sending', 'not-sent'].includes(fateAt(record, nowMs)))
    .map(({ at }) => at);

/**
 * When this template in this language last went to the customer, by this browser's log or as the
 * ticket shows it; null: not within a day, as far as is known.
 * @param shown.messages of the customer's conversations; those on `channel` count.
 * @param nowMs this page's elapsed ms, as in the log; `shown.now` is by the servers' clock.
 */
export function earlierSending(
  template: Pick<Template, 'name' | 'language'>,
  log: SubmissionLog,
  nowMs: number,
  shown: {
    readonly messages: readonly ConversationMessage[];
    readonly channel: string;
    readonly now: EpochMs;
  },
): EarlierSending | null {
  const isThis = (name: string, language: string | null) =>
    name === template.name &&
    (language === null || languageKey(language) === languageKey(template.language));
  const own = log
    .filter((record) => fateAt(record, nowMs) !== 'not-sent')
    .filter(({ templateName, language }) => isThis(templateName, language))
    .map((record) => ({
      at: record.at,
      agoMs: durationMs(ageMs(record, nowMs)),
      isCertain: record.fate === 'submitted',
    }));
  const inTicket = shown.messages.flatMap((message) => {
    const { at, shorthand, refusal } = message;
    if (at === null || shorthand === undefined || refusal) return [];
    if (!isOutbound(message, shown.channel)) return [];
    const reading = readShorthand(shorthand);
    if (reading.kind !== 'shorthand') return [];
    const { template: name, language } = reading.shorthand;
    // Another clock's stamp may be a moment ahead.
    const agoMs = durationMs(Math.max(0, between(at, shown.now)));
    return isThis(name, language) ? [{ at, agoMs, isCertain: true }] : [];
  });
  // Without a log (a browser that keeps none, a colleague's) only the conversation shows it.
  const unnamed = shown.messages.flatMap(({ at, kind, shorthand, refusal, ...message }) => {
    if (at === null || kind !== 'template' || shorthand !== undefined || refusal) return [];
    if (!isOutbound({ ...message, at, kind }, shown.channel)) return [];
    if (log.some((record) => isSameMoment(record.at, at, USUAL_DELAY))) return [];
    const agoMs = durationMs(Math.max(0, between(at, shown.now)));
    return [{ at, agoMs, isCertain: false, isUnnamed: true as const }];
  });
  const newestOf = (all: readonly EarlierSending[]) =>
    all.filter(({ agoMs }) => agoMs < KEPT_FOR).toSorted((a, b) => a.agoMs - b.agoMs)[0] ?? null;
  return newestOf([...own, ...inTicket]) ?? newestOf(unnamed);
}
