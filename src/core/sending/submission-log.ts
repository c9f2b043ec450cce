import { isOutbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { isSameMoment, USUAL_DELAY } from '../conversation/same-message';
import type { Waiting } from '../draft/waiting';
import { readShorthand } from '../shorthand/read-shorthand';
import { languageKey, type Template } from '../template/template';
import { between, durationMs, type EpochMs, hours, minutes } from '../time';
import type { EarlierSending } from './submission';

/**
 * How far one submission has come, the later word the weightier: what was found in the conversation
 * stands, whatever another tab says of it afterwards.
 */
const FATES = [
  'sending',
  /** Its answer was lost. */
  'unclear',
  /** The agent has looked for it: it stands in nobody's way, but may have gone out. */
  'looked-for',
  'not-sent',
  'submitted',
] as const;
export type SubmissionFate = (typeof FATES)[number];

/**
 * A template that left, or may have left, for a customer from this browser: ids and moments, no text.
 * It outlives the page, so that one that is loaded again knows of it.
 */
export interface SubmissionRecord {
  /** Ours, new for each submission; it stands beside the message in Sunshine Conversations. */
  readonly id: string;
  readonly customerId: string;
  readonly ticketId: string;
  readonly conversationId: string;
  readonly templateName: string;
  readonly language: string;
  /** When it left. */
  readonly at: EpochMs;
  /** The same by this page's elapsed milliseconds, which no correction of a clock moves; before the page, negative. */
  readonly leftAtMs: number;
  readonly fate: SubmissionFate;
}

export type SubmissionLog = readonly SubmissionRecord[];

/** For a day a repetition is asked about; after that it is another day's matter. */
export const KEPT_FOR = hours(24);

/** After this long nobody is still sending: the page that said so is gone. */
const LONGEST_SENDING = minutes(1);

/**
 * For this long nothing else is sent while nobody knows whether a template went out. A page that is
 * gone never says more: after that a notice has to do.
 */
const LONGEST_UNCLEAR = minutes(10);

/** A repetition within this time is hardly meant. */
const JUST_SENT = LONGEST_UNCLEAR;

/** Whether a template goes out twice by mistake: where another may have been meant, nobody is held back. */
export const isJustSent = (earlier: EarlierSending | null): boolean =>
  earlier !== null && !earlier.isUnnamed && earlier.agoMs < JUST_SENT;

/** The log with this word on one submission; the same log where it is no news. */
export function noted(log: SubmissionLog, record: SubmissionRecord): SubmissionLog {
  const before = log.find(({ id }) => id === record.id);
  if (!before) return [...log, record];
  if (FATES.indexOf(record.fate) <= FATES.indexOf(before.fate)) return log;
  // Each tab tells the moment by its own clock: the first one stays.
  return log.map((one) => (one === before ? { ...before, fate: record.fate } : one));
}

const ageMs = ({ leftAtMs }: SubmissionRecord, nowMs: number): number => nowMs - leftAtMs;

export const isKept = (record: SubmissionRecord, nowMs: number): boolean =>
  ageMs(record, nowMs) < KEPT_FOR;

export const fateAt = (record: SubmissionRecord, nowMs: number): SubmissionFate =>
  record.fate === 'sending' && ageMs(record, nowMs) > LONGEST_SENDING ? 'unclear' : record.fate;

/** What one of these is at that nothing may be sent beside; null: nothing. */
export function inTheWay(log: SubmissionLog, nowMs: number): 'sending' | 'unclear' | null {
  if (log.some((record) => fateAt(record, nowMs) === 'sending')) return 'sending';
  const isUnclear = log.some(
    (record) => fateAt(record, nowMs) === 'unclear' && ageMs(record, nowMs) < LONGEST_UNCLEAR,
  );
  return isUnclear ? 'unclear' : null;
}

/** The one that the screen tells of: what is not known comes before what is done, and that only for a while. */
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

/** The newest that is known to be submitted. */
export function newestSubmitted(log: SubmissionLog): Waiting | null {
  const newest = log
    .filter(({ fate }) => fate === 'submitted')
    .toSorted((a, b) => b.leftAtMs - a.leftAtMs)[0];
  return newest ? { since: newest.at, templateName: newest.templateName } : null;
}

/** When each of them left, those too of which nobody knows whether they did. */
export const leftAt = (log: SubmissionLog, nowMs: number): readonly EpochMs[] =>
  log
    .filter((record) => !['sending', 'not-sent'].includes(fateAt(record, nowMs)))
    .map(({ at }) => at);

/**
 * When this very template, in this language, last went to the customer: by this browser's log, or as
 * the ticket shows it, whoever sent it from the composer. null: not within a day, as far as is known.
 *
 * @param shown.messages of the customer's conversations, of which those on `channel` count.
 * @param nowMs by this page's elapsed milliseconds, as the log; `shown.now` by the servers' clock.
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
    // A stamp of another clock may lie a moment ahead.
    const agoMs = durationMs(Math.max(0, between(at, shown.now)));
    return isThis(name, language) ? [{ at, agoMs, isCertain: true }] : [];
  });
  // A browser that keeps nothing, or a colleague's: the conversation alone shows that one went out.
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
