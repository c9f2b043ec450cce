import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import type { Result } from '../../core/result';
import type { Settings } from '../../core/settings';
import type { EpochMs } from '../../core/time';
import { auditsOfNumber } from '../../core/window/business-number';
import type { Evidence } from '../../core/window/evidence';
import type { EvidenceSources } from '../../zendesk/evidence/evidence-sources';
import { elapsedMs } from '../../zendesk/local-clock';
import type { Pauses } from '../../zendesk/request/ask';
import {
  createEvidenceRequests,
  type EvidenceRequests,
  type RequestBudget,
} from '../evidence/evidence-requests';
import { gatherEvidence, nothingGathered } from '../evidence/gather-evidence';
import { holdsNoChat } from '../evidence/read-thread';
import { onlyNumber } from '../only-number';
import type { TabShare } from '../tabs/tab-share';

/** How old another tab's answer may be. */
const FRESH_MS = 30_000;

export interface TicketReading {
  readonly sources: EvidenceSources;
  readonly settings: Settings;
  readonly share: TabShare;
  readonly pauses: Pauses;
  readonly now: () => EpochMs;
  readonly signal: AbortSignal;
}

/**
 * What a ticket's audits and, with a key, its thread in Sunshine say; answers of other tabs count.
 * @returns `failure`: the first request that failed, though another may have told something.
 */
export async function readTicket(
  ticket: BoardTicket,
  reading: TicketReading,
  budget: RequestBudget,
): Promise<{ readonly evidence: readonly Evidence[]; readonly failure: RequestFailure | null }> {
  let failure: RequestFailure | null = null;
  const ask = heeding(
    createEvidenceRequests({
      ...reading,
      budget,
      ticketId: ticket.id,
      newestHere: ticket.requesterUpdatedAt,
      // What was asked for an update that came since would hide it.
      notBeforeMs: elapsedMs() - FRESH_MS,
    }),
    (failed) => {
      failure ??= failed;
    },
  );
  const { settings } = reading;
  let evidence: readonly Evidence[] = [];
  if (settings.sunshine === null) {
    evidence = await readAudits(ticket, ask, settings);
  } else {
    await gatherEvidence({
      ticket: snapshotOf(ticket),
      settings,
      ask,
      before: nothingGathered(ticket.requester?.id ?? null),
      fromTabs: () => [],
      now: reading.now,
      onlyNumber: onlyNumber(reading.share, settings.sunshine),
      isAskedFor: false,
      onFound: (gathered) => {
        evidence = gathered.evidence;
      },
    });
  }
  return { evidence, failure };
}

/** The ticket as nobody sees it: only its audits and threads can be read from here. */
const snapshotOf = ({ id, requester, channel }: BoardTicket) => ({
  ticketId: id,
  subject: '',
  requester: { id: requester?.id ?? null, name: requester?.name ?? '', email: null },
  viaChannel: channel,
  messages: null,
  composer: {
    text: '',
    markup: '',
    type: '',
    targetChannel: null,
    hasAttachments: false,
  },
});

/** Without a key the ticket's own audits are all there is. */
async function readAudits(
  { id, channel }: BoardTicket,
  ask: EvidenceRequests,
  { hasOneNumber }: Settings,
): Promise<readonly Evidence[]> {
  const filtered = await ask.audits(id, 'opening');
  const isEmpty = filtered.ok && holdsNoChat(filtered.value) && ask.allows('opening');
  const audits = isEmpty ? await ask.unfilteredAudits(id, 'opening') : filtered;
  if (!audits.ok) return [];
  const { messages, knownUntil } = audits.value;
  const set = { source: 'audits', ticketId: id, messages, knownUntil, number: 'same' } as const;
  return [auditsOfNumber(set, channel, null, [], hasOneNumber && channel === 'whatsapp')];
}

/** The same requests, each failure told; nobody is signed in beside a ticket here. */
function heeding(
  requests: EvidenceRequests,
  onFailure: (failure: RequestFailure) => void,
): EvidenceRequests {
  const heed = async <T>(answer: Promise<Result<T, RequestFailure>>) => {
    const result = await answer;
    if (!result.ok) onFailure(result.error);
    return result;
  };
  return {
    ...requests,
    audits: (...question) => heed(requests.audits(...question)),
    unfilteredAudits: (...question) => heed(requests.unfilteredAudits(...question)),
    conversation: (...question) => heed(requests.conversation(...question)),
    userThread: (...question) => heed(requests.userThread(...question)),
    messagingIdentities: async () => [],
  };
}
