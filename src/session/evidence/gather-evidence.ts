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
  /** What was gathered before: facts stay true, so they stand until newer ones replace them. */
  readonly before: Gathered;
  /** What other tabs have told of this customer so far. */
  readonly fromTabs: () => readonly Evidence[];
  readonly now: () => EpochMs;
  /** Sunshine's id of the account's only WhatsApp number, where its list of numbers shows that. */
  readonly onlyNumber: string | null;
  /** The agent asked for it: then an open window may cost what a closed one does. */
  readonly isAskedFor: boolean;
  /** Called after each step, so that the screen need not wait for the last. */
  readonly onFound: (gathered: Gathered) => void;
}

export interface Gathered extends GatheredEvidence {
  /** The business numbers of the customer's tickets by ticket, as far as a search told them. */
  readonly numbers: ReadonlyMap<string, string>;
  /** When the message reached this ticket by which `integrationId` was told; null: none was. */
  readonly numberSeenAt: EpochMs | null;
  /** Messages name their numbers, but not this ticket's newest: its row in a search tells no better. */
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
 * The same once the customer has written again, and perhaps to another number: the number was told by
 * an earlier message, so what was found of it may be of another, and so may the conversation.
 *
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
 * Asks the sources one after the other, and each only while it can still change the answer:
 * Sunshine where there is a key, the log where the conversation is of no use, the customer's other
 * tickets where the window is closed or not known.
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
      // The customer may have written to another number here since the older ones were found.
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

  // Zendesk has these at hand: no request.
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

/** Newer sets take the place of those from the same source about the same ticket. */
const renewed = (known: readonly Evidence[], newer: readonly Evidence[]): readonly Evidence[] => [
  ...known.filter((old) => !newer.some((set) => isSameSet(set, old))),
  ...newer,
];

const isShut = ({ state }: ReplyWindow): boolean => state === 'closed' || state === 'unknown';

/** The ticket's own conversation says nothing that can be counted from. */
const isUseless = (window: ReplyWindow): boolean =>
  window.state === 'unknown' &&
  (window.reason === 'not-readable' ||
    window.reason === 'unreadable-time' ||
    window.reason === 'perhaps-intro' ||
    window.reason === 'unknown-role');

/**
 * Whether the customer's other tickets can still change or complete what is said of the window.
 * @param windowHere the same by this ticket's own conversation.
 */
export function isWorthLooking(
  window: ReplyWindow,
  windowHere: ReplyWindow,
  { evidence }: GatheredEvidence,
): boolean {
  if (window.state === 'unrestricted') return false;
  if (window.state === 'unknown') return window.reason !== 'channel-not-covered';
  const { startedBy } = window;
  // Open by a message of which nobody knows the ticket yet: worth it only where this one alone is shut.
  if (window.state !== 'closed') {
    return isShut(windowHere) && !startedBy.isInTicket && startedBy.otherTicketId === null;
  }
  if (window.endedBy === 'messages') return false;
  // Sunshine holds all of a customer's messages to a number: what it called closed after the end is closed.
  return !evidence.some(
    ({ source, number, knownUntil }) =>
      source === 'sunshine' &&
      number === 'same' &&
      knownUntil !== null &&
      knownUntil >= window.expiresAt,
  );
}
