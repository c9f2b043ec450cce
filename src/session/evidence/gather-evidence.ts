import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { Settings } from '../../core/settings';
import { shownChannel, shownWindow } from '../../core/shown-window';
import { type DurationMs, type EpochMs, epochMs } from '../../core/time';
import { ofUnknownNumber, withoutOtherNumbers } from '../../core/window/business-number';
import { channelPolicy } from '../../core/window/channel-policy';
import { type Evidence, type GatheredEvidence, NOTHING_GATHERED } from '../../core/window/evidence';
import { newerToOther } from '../../core/window/other-number';
import type { ReplyWindow } from '../../core/window/reply-window';
import type { EvidenceRequests } from './evidence-requests';
import { lookElsewhere } from './look-elsewhere';
import { newestInbound, newestOfTheirs } from './newest-inbound';
import { readOtherProfiles } from './other-profiles';
import { readThread } from './read-thread';

interface Gathering {
  readonly ticket: TicketSnapshot;
  readonly settings: Settings;
  readonly ask: EvidenceRequests;
  /** Found before: it stays until newer evidence replaces it. */
  readonly before: Gathered;
  /** What other tabs know of this customer. */
  readonly fromTabs: () => readonly Evidence[];
  readonly now: () => EpochMs;
  /** Sunshine's id of the account's only WhatsApp number, if its list of numbers shows that. */
  readonly onlyNumber: string | null;
  /** The agent asked: then an open window may cost as much as a closed one. */
  readonly isAskedFor: boolean;
  /** Called after each step, so the screen need not wait for the last. */
  readonly onFound: (gathered: Gathered) => void;
}

export interface Gathered extends GatheredEvidence {
  /** The business numbers of the customer's tickets, as far as a search shows them. */
  readonly numbers: ReadonlyMap<string, string>;
  /** When the message that told `integrationId` reached this ticket; null: none did. */
  readonly numberSeenAt: EpochMs | null;
  /** Messages name their numbers, but the newest does not: a search row knows no better. */
  readonly isNumberInDoubt: boolean;
}

/** Nothing yet, of one customer. */
export const nothingGathered = (requesterId: string | null): Gathered => ({
  ...NOTHING_GATHERED,
  requesterId,
  numbers: new Map(),
  numberSeenAt: null,
  isNumberInDoubt: false,
});

/**
 * The evidence once the customer wrote again, perhaps to another number: number and conversation
 * are forgotten, as an earlier message told them.
 * @param newestAt when the customer's newest message reached this ticket.
 */
export function ofNewestMessage(gathered: Gathered, newestAt: EpochMs | null): Gathered {
  const { integrationId, numberSeenAt, evidence } = gathered;
  if (integrationId === null || numberSeenAt === newestAt) return gathered;
  return {
    ...gathered,
    integrationId: null,
    conversationId: null,
    toOther: null,
    numberSeenAt: null,
    isNumberInDoubt: true,
    evidence: evidence.map(ofUnknownNumber),
  };
}

/**
 * Asks one source after the other, each only while it can still change the answer: Sunshine with a
 * key, the log for an unusable conversation, the customer's other tickets for a closed or unknown
 * window.
 */
export async function gatherEvidence(gathering: Gathering): Promise<void> {
  const { ticket, settings, ask, now } = gathering;
  const { ticketId, requester } = ticket;
  const channel = shownChannel(ticket, settings.channels);
  const policy = channelPolicy(channel, settings.channels);
  if (policy.kind !== 'timed') return;

  let gathered = gathering.before;
  const found = (change: Partial<Gathered>) => {
    gathered = { ...gathered, ...change };
    gathering.onFound(gathered);
  };
  const windowBy = (evidence: readonly Evidence[]) =>
    shownWindow(ticket, { ...gathered, evidence }, settings, now()).window;
  const windowNow = () => windowBy([...gathering.fromTabs(), ...gathered.evidence]);

  const { onlyNumber } = gathering;
  const hasOneNumber = channel === 'whatsapp' && (settings.hasOneNumber || onlyNumber !== null);
  if (settings.sunshine && requester.id !== null) {
    const reading = await readThread({
      ask,
      ticketId,
      requesterId: requester.id,
      channel,
      ticketMessages: ticket.messages ?? [],
      hasOneNumber,
      onlyNumber: channel === 'whatsapp' ? onlyNumber : null,
      mayAskMore: () => gathering.isAskedFor || isShut(windowNow()),
      oldestOfUse: ago(now(), policy.windowMs),
    });
    if (reading) {
      const integrationId = reading.integrationId ?? gathered.integrationId;
      const isInDoubt = gathered.isNumberInDoubt || reading.notExact === 'number-unknown';
      // The customer may have written to another number since.
      const older = gathered.evidence.map((set) =>
        withoutOtherNumbers(set, channel, integrationId),
      );
      found({
        evidence: renewed(older, reading.evidence),
        integrationId,
        numberSeenAt:
          integrationId === null
            ? null
            : (newestOfTheirs(ticket, channel, requester.id)?.at ?? null),
        isNumberInDoubt: integrationId === null && !hasOneNumber && isInDoubt,
        conversationId: reading.conversationId ?? gathered.conversationId,
        notExact: reading.notExact,
        toOther: newerToOther(
          integrationId === gathered.integrationId ? gathered.toOther : null,
          reading.toOther,
        ),
      });
    }
  } else {
    found({ notExact: settings.sunshine ? 'no-way-there' : 'no-key' });
  }

  if (isUseless(windowNow()) && ask.allows('closed')) {
    const log = await ask.log(ticketId);
    if (!log.ok) {
      found({ logFailure: log.error });
    } else {
      const fromLog = {
        source: 'conversation-log',
        ticketId,
        number: 'same',
        ...log.value,
      } as const;
      found({ evidence: renewed(gathered.evidence, [fromLog]), logFailure: null });
    }
  }

  if (requester.id !== null && isWorthLooking(windowNow(), windowBy([]), gathered)) {
    found({ elsewhere: { status: 'looking' } });
    const { evidence, elsewhere, numbers, toOther } = await lookElsewhere({
      ask,
      ticketId,
      requesterId: requester.id,
      channel,
      windowMs: policy.windowMs,
      integrationId: gathered.integrationId,
      isNumberInDoubt: gathered.isNumberInDoubt,
      hasOneNumber,
      newestHere: newestInbound(ticket, channel)?.at ?? null,
      now: now(),
    });
    found({
      evidence: renewed(gathered.evidence, evidence),
      elsewhere,
      numbers: new Map([...gathered.numbers, ...numbers]),
      toOther: newerToOther(gathered.toOther, toOther),
    });
  }

  // No request.
  const profiles = await ask.messagingIdentities();
  found({ profiles: profiles.length });
  const { integrationId, conversationId } = gathered;
  const isOnlyProfile = profiles.length < 2;
  if (isOnlyProfile || !settings.sunshine || integrationId === null || !isShut(windowNow())) return;
  const toOther = await readOtherProfiles({
    ask,
    profiles,
    channel,
    conversationId,
    integrationId,
  });
  found({ toOther: newerToOther(gathered.toOther, toOther) });
}

const ago = (instant: EpochMs, length: DurationMs): EpochMs => epochMs(instant - length);

const isSameSet = (a: Evidence, b: Evidence): boolean =>
  a.source === b.source && a.ticketId === b.ticketId;

/** Newer evidence replaces that of the same source about the same ticket. */
const renewed = (known: readonly Evidence[], newer: readonly Evidence[]): readonly Evidence[] => [
  ...known.filter((old) => !newer.some((set) => isSameSet(set, old))),
  ...newer,
];

const isShut = ({ state }: ReplyWindow): boolean => state === 'closed' || state === 'unknown';

/** The ticket's own conversation gives nothing to count from. */
const isUseless = (window: ReplyWindow): boolean =>
  window.state === 'unknown' &&
  (window.reason === 'not-readable' ||
    window.reason === 'unreadable-time' ||
    window.reason === 'perhaps-intro' ||
    window.reason === 'unknown-role');

/**
 * Can the customer's other tickets still change or complete the answer?
 * @param windowHere by this ticket's own conversation.
 */
export function isWorthLooking(
  window: ReplyWindow,
  windowHere: ReplyWindow,
  { evidence }: GatheredEvidence,
): boolean {
  if (window.state === 'unrestricted') return false;
  if (window.state === 'unknown') return window.reason !== 'channel-not-covered';
  const { startedBy } = window;
  // Open by a message of unknown ticket: worth it only if this ticket alone is closed.
  if (window.state !== 'closed') {
    return isShut(windowHere) && !startedBy.isInTicket && startedBy.otherTicketId === null;
  }
  if (window.endedBy === 'messages') return false;
  // Sunshine holds all of a customer's messages to a number, so its "closed" is final.
  return !evidence.some(
    ({ source, number, knownUntil }) =>
      source === 'sunshine' &&
      number === 'same' &&
      knownUntil !== null &&
      knownUntil >= window.expiresAt,
  );
}
