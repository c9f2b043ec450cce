import type { Fault } from '../../../simulator/world/fault-types';
import { openBeside, type Surroundings } from './beside-ticket';
import { PATIENCE_MS } from './sidebar';

/** What the sidebar says of a window that is known by its message's arrival only. */
export const BY_ARRIVAL = /^until .* at the latest · WhatsApp$/;

/** The sidebar with one thing broken from the start; of what nobody answers its patience is over. */
export async function broken(scenario: string, key: string, fault: Fault, more: Surroundings = {}) {
  const opened = await openBeside(scenario, {
    ...more,
    faults: { ...more.faults, [key]: fault },
  });
  if (fault.kind === 'noAnswer') await opened.pass(PATIENCE_MS);
  return {
    ...opened,
    tries: () => opened.replyWindow.getByRole('button', { name: 'Try again' }).find().length,
    mend: async () => {
      opened.world.setFault(key, null);
      await opened.replyWindow.getByRole('button', { name: 'Try again' }).click();
      await opened.pass(1_000);
    },
  };
}

/** A server's answer of that number. */
export const status = (code: number): Fault => ({ kind: 'status', status: code });

interface Case {
  readonly title: string;
  readonly fault: Fault;
  /** Names the sentence. */
  readonly reason: string;
  /** A button stands only where trying again can help. */
  readonly retry?: true;
}

/** How a source can fail, and what the sidebar then says. */
export const CASES: readonly Case[] = [
  { title: '401', fault: status(401), reason: 'key-wrong', retry: true },
  { title: '402', fault: status(402), reason: 'not-in-plan', retry: true },
  { title: '403', fault: status(403), reason: 'key-forbidden', retry: true },
  { title: '404', fault: status(404), reason: 'no-conversation' },
  {
    title: '429',
    fault: { kind: 'status', status: 429, retryAfterSeconds: 30 },
    reason: 'too-many-requests',
  },
  { title: '500', fault: status(500), reason: 'server-trouble', retry: true },
  { title: 'offline', fault: { kind: 'offline' }, reason: 'offline', retry: true },
  { title: 'not JSON', fault: { kind: 'notJson' }, reason: 'wrong-shape' },
  { title: 'another shape', fault: { kind: 'wrongShape' }, reason: 'wrong-shape' },
  { title: 'no answer', fault: { kind: 'noAnswer' }, reason: 'no-answer', retry: true },
];
