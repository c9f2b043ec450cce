import { derive } from '../src/core/derive';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import type { TicketSnapshot } from '../src/core/ticket-snapshot';
import { epochMs } from '../src/core/time';
import { median } from './median';

const RUNS = 201;

function conversation(count: number): TicketSnapshot {
  const start = Date.UTC(2026, 10, 1);
  return {
    ticketId: '1',
    subject: 'Long',
    requester: { id: '7', name: 'Ana', email: null },
    viaChannel: 'whatsapp',
    messages: Array.from({ length: count }, (_, index) => ({
      author: {
        id: index % 2 === 0 ? '7' : '1',
        name: index % 2 === 0 ? 'Ana' : 'Nora',
        role: index % 2 === 0 ? ('end-user' as const) : ('agent' as const),
      },
      channel: 'whatsapp',
      at: epochMs(start + index * 60_000),
      hasContent: true,
    })),
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
  const now = epochMs(Date.UTC(2026, 10, 1) + messages * 60_000);
  return median(
    Array.from({ length: RUNS }, () => {
      const from = performance.now();
      derive(ticket, DEFAULT_SETTINGS, { list: [], complete: true }, now);
      return performance.now() - from;
    }),
  );
}
