import type { ConversationMessage } from '../src/core/conversation/message';
import type { TicketSnapshot } from '../src/core/conversation/ticket-snapshot';
import { derive } from '../src/core/derive';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { epochMs } from '../src/core/time';
import { type GatheredEvidence, NOTHING_GATHERED } from '../src/core/window/evidence';
import { median } from './median';

const RUNS = 201;

function messageAt(index: number, start: number): ConversationMessage {
  const isAna = index % 2 === 0;
  return {
    id: `m${index}`,
    author: {
      id: isAna ? '7' : '1',
      name: isAna ? 'Ana' : 'Nora',
      role: isAna ? 'end-user' : 'agent',
    },
    channel: 'whatsapp',
    kind: 'text',
    at: epochMs(start + index * 60_000),
    sentAt: null,
    integrationId: isAna ? 'number' : null,
  };
}

/** What Sunshine adds: its newest page, with the times of sending. */
function thread(messages: readonly ConversationMessage[]): GatheredEvidence {
  const page = messages.slice(-100).map((message) => ({ ...message, sentAt: message.at }));
  return {
    ...NOTHING_GATHERED,
    requesterId: '7',
    evidence: [
      {
        source: 'sunshine',
        ticketId: null,
        messages: page,
        knownUntil: page.at(-1)?.at ?? null,
        number: 'same',
      },
    ],
  };
}

function conversation(count: number): TicketSnapshot {
  const start = Date.UTC(2026, 10, 1);
  return {
    ticketId: '1',
    subject: 'Long',
    requester: { id: '7', name: 'Ana', email: null },
    viaChannel: 'whatsapp',
    messages: Array.from({ length: count }, (_, index) => messageAt(index, start)),
    composer: {
      text: 'An answer',
      markup: 'An answer',
      type: 'publicReply',
      targetChannel: 'whatsapp',
      hasAttachments: false,
    },
  };
}

/** How long `derive` takes for a conversation of so many messages: the median in milliseconds. */
export function deriveTimeMs(messages: number): number {
  const ticket = conversation(messages);
  const gathered = thread(ticket.messages ?? []);
  const now = epochMs(Date.UTC(2026, 10, 1) + messages * 60_000);
  return median(
    Array.from({ length: RUNS }, () => {
      const from = performance.now();
      derive(ticket, gathered, DEFAULT_SETTINGS, { list: [], complete: true }, now);
      return performance.now() - from;
    }),
  );
}
