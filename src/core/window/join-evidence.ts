import type { ConversationMessage } from '../conversation/message';
import { durationMs, type EpochMs, epochMs, plus } from '../time';
import type { Evidence } from './evidence';
import { knowsMessage } from './knows-message';
import type { SafetyMargins, UnknownReason } from './reply-window';
import { withSentTime } from './sent-time';
import { type Candidate, type SourceSummary, summarizeSource } from './source-summary';

/** A message and the instant its window counts from, the margin taken off. */
export interface Start extends Candidate {
  readonly countedFrom: EpochMs;
}

interface Joined {
  /** What started the window; null: no source shows a customer's message. */
  readonly start: Start | null;
  /** Newest first: messages that may have started a newer one, if they went to this number. */
  readonly possible: readonly Start[];
  /** The latest stamp in any source: it is no earlier now. */
  readonly latestStamp: EpochMs;
  /** What may hide a newer message, the strongest reason first. */
  readonly doubt: UnknownReason | null;
}

/**
 * What started the window of one channel: the customer's newest message to this business number, by
 * the most exact time known.
 *
 * Each source names its newest. Sending times are proven, so the latest is the least; an arrival
 * adds to it only where no better source knows that message. What may have gone to another number
 * is kept apart.
 *
 * @param input.messages the ticket's own; null: could not be read.
 */
export function joinEvidence(input: {
  readonly messages: readonly ConversationMessage[] | null;
  readonly ticketId: string;
  readonly channel: string;
  readonly evidence: readonly Evidence[];
  readonly margins: SafetyMargins;
  readonly now: EpochMs;
}): Joined {
  const { messages, ticketId, margins, now } = input;
  const own: Evidence = {
    source: 'ticket',
    ticketId,
    messages: messages ?? [],
    knownUntil: null,
    number: 'same',
  };
  const all = [own, ...input.evidence].map((set) => summarizeSource(set, input.channel, now));
  const counted: Start[] = [];
  const possible: Start[] = [];
  for (const { newest: shown } of all) {
    if (shown === null || all.some((seen) => knowsMessage(seen, shown))) continue;
    const newest = withSentTime(shown, input.evidence);
    const margin = newest.precision === 'sent' ? margins.sentMs : margins.arrivalMs;
    // A stamp slightly ahead counts as now: never more than the full window is left.
    const countedFrom = plus(epochMs(Math.min(newest.at, now)), durationMs(-margin));
    (newest.from.number === 'same' ? counted : possible).push({ ...newest, countedFrom });
  }
  const latestFirst = (a: Start, b: Start) => b.countedFrom - a.countedFrom;
  return {
    start: counted.sort(latestFirst)[0] ?? null,
    possible: possible.sort(latestFirst),
    latestStamp: epochMs(Math.max(...all.map(({ latestStamp }) => latestStamp))),
    doubt: doubtOf(all, ticketId, messages === null),
  };
}

/** `all` begins with the ticket's own conversation. */
function doubtOf(
  [own, ...others]: readonly SourceSummary[],
  ticketId: string,
  isNotReadable: boolean,
): UnknownReason | null {
  const sure = others.filter(({ from }) => from.number === 'same');
  if ([own, ...sure].some((seen) => seen?.hasFuture)) return 'future-time';
  // What the ticket does not show is in a source that knows its messages too.
  const same = sure.filter(
    ({ from, newest }) =>
      newest !== null &&
      // Another tab, or audits, which may lag, cannot show that nothing newer is there.
      (from.source === 'sunshine' || from.source === 'conversation-log') &&
      (from.ticketId ?? ticketId) === ticketId,
  );
  if (isNotReadable) return same.length > 0 ? null : 'not-readable';
  if (same.some(({ from }) => from.knownUntil !== null)) return null;
  if (own?.hasUnreadable) return 'unreadable-time';
  if (own?.hasPerhapsIntro) return 'perhaps-intro';
  return own?.hasUnknownRole ? 'unknown-role' : null;
}
