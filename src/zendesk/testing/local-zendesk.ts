import manifest from '../../../manifest.json';
import { connectSdk, type InstallOptions } from '../../../simulator/testing/connect-sdk';
import { NOON, settle, testWorld } from '../../../simulator/testing/test-world';
import type { World } from '../../../simulator/world/world';
import type { ZafClient } from '../sdk/zaf-client';

export type { World };
export { NOON };

/** Lets everything that is on its way between app and host arrive, without real time. */
export const arrivals = settle;

const ends: (() => void)[] = [];
afterEach(() => {
  jest.useRealTimers();
  for (const end of ends.splice(0)) end();
});

interface Options extends Partial<InstallOptions> {
  /** Which of the local Zendesk's scenarios; a Friday at noon, UTC. */
  readonly scenario?: string;
}

/** The real SDK from npm in the local Zendesk, beside the scenario's first ticket. Ends with the test. */
export function localZendesk({ scenario = 'fresh', ...options }: Options = {}) {
  const world = options.world ?? testWorld(scenario);
  const connection = connectSdk({ manifest, ...options, world });
  ends.push(connection.dispose);
  const client: ZafClient = connection.client;
  const { host, instanceGuid } = connection;
  const { activeTicketId: ticketId } = world.state;
  return {
    world,
    client,
    host,
    instanceGuid,
    ticketId,
    /** What the composer holds, as Zendesk has it. */
    draft: () => world.ticket(ticketId).composer.text,
    /** The agent's own keys. */
    type: (text: string) => world.setComposerText(ticketId, text, 'agent'),
    /** What the app has asked so far: `get ticket.id, …`, `request:1`. */
    asked: () => host.wire.filter(({ direction }) => direction === 'toHost').map((it) => it.label),
  };
}

/** A client of which a test needs no more than one answer, and that of a kind no host sends by itself. */
export const clientAnswering = (method: 'get' | 'request', answer: unknown): ZafClient =>
  ({ [method]: async () => answer }) as unknown as ZafClient;
