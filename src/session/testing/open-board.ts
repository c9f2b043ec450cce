import { runningWorld } from '../../../simulator/testing/test-world';
import type { Fault } from '../../../simulator/world/fault-types';
import type { SimTicket } from '../../../simulator/world/ticket-types';
import type { WorldState } from '../../../simulator/world/world-state';
import { createPageHost } from '../../zendesk/page/page-host';
import { readSettings } from '../../zendesk/settings/read-settings';
import { localZendesk, NOON, type World } from '../../zendesk/testing/local-zendesk';
import { createBoardSession } from '../board/board-session';
import { createTabShare, type TabBrowser, type TabShare } from '../tabs/tab-share';

const HOUR = 3_600_000;

interface Options {
  /** How many WhatsApp tickets there are, each of its own customer; left out: the scenario's own. */
  readonly tickets?: number;
  /** How many of them are a colleague's, in another group; the rest is the agent's. */
  readonly others?: number;
  readonly faults?: Readonly<Record<string, Fault>>;
  readonly account?: Partial<WorldState>;
  readonly variants?: Parameters<World['setVariants']>[0];
  /** What answers say is left of the account's 700 requests a minute. */
  readonly remaining?: string;
  readonly hasKey?: boolean;
  readonly browser?: TabBrowser;
  readonly isShown?: boolean;
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** The board's session in the local Zendesk, as it is once nothing more is on its way. */
export async function openBoard(options: Options = {}) {
  jest.useFakeTimers({ now: NOON });
  const world = runningWorld('fresh');
  if (options.tickets !== undefined) world.replace(withTickets(world.state, options));
  if (options.account) world.replace({ ...world.state, ...options.account });
  world.setVariants(options.variants ?? {});
  for (const [key, fault] of Object.entries(options.faults ?? {})) world.setFault(key, fault);
  const { appId, keyId, secret } = world.state.sunshine;
  world.setSettings({ sunshine_key: btoa(`${keyId}:${secret}`) });
  const zendesk = localZendesk({ world, location: 'nav_bar' });
  const stop = new AbortController();
  ends.push(() => stop.abort());
  const { client } = zendesk;
  const { remaining } = options;
  if (remaining !== undefined) {
    const { request } = client;
    client.request = async (asked) => {
      const answer = (await request.call(client, asked)) as { readonly headers: object };
      return { ...answer, headers: { ...answer.headers, 'X-Rate-Limit-Remaining': remaining } };
    };
  }
  const host = await createPageHost(client, Promise.resolve(), 'light', stop.signal);
  const { settings } = readSettings({ sunshine_app_id: options.hasKey ? appId : '' });
  const share: TabShare = createTabShare(options.browser ?? null, 'board', stop.signal);
  const board = createBoardSession(host, { settings }, share, stop.signal);
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  if (options.isShown ?? true) {
    board.actions.open();
    await pass(2_000);
  }
  /** The addresses that were asked for so far. */
  const asked = (part = ''): readonly string[] =>
    zendesk.host.requests.map(({ url }) => url).filter((url) => url.includes(part));
  const row = (id: number | string) =>
    board.get().rows.find(({ ticket }) => ticket.id === String(id));
  /** The agent goes to another of Zendesk's pages, or comes back. */
  const lookAway = (isAway: boolean) =>
    isAway ? zendesk.host.deactivate('frame-1') : zendesk.host.activate('frame-1');
  return { ...zendesk, lookAway, board, page: host, settings, stop, pass, asked, row };
}

/** Tickets 10001, 10002 … of customers of their own, who wrote one, two … times `everyMs` ago. */
export function withTickets(
  state: WorldState,
  { tickets: count = 0, others = 0 }: Options,
  everyMs = 60_000,
): WorldState {
  const [ticket] = state.tickets;
  const user = state.users.find(({ id }) => id === ticket?.requesterId);
  if (!ticket || !user) throw new Error('The scenario has no ticket.');
  const colleague = state.users.find(({ id, role }) => role !== 'end-user' && id !== state.agentId);
  const colleagues = { assigneeId: colleague?.id ?? null, groupId: 777 };
  const indices = Array.from({ length: count }, (_, index) => index + 1);
  const users = indices.map((index) => ({
    ...user,
    id: 20_000 + index,
    name: `Customer ${index}`,
  }));
  const tickets = indices.map((index): SimTicket => {
    const at = NOON - index * everyMs;
    const requesterId = 20_000 + index;
    return {
      ...ticket,
      id: 10_000 + index,
      subject: `Parcel ${index}`,
      requesterId,
      ...(index > count - others ? colleagues : { assigneeId: state.agentId }),
      createdAt: at - HOUR,
      updatedAt: at,
      conversation: ticket.conversation
        .slice(0, 1)
        .map((message) => ({ ...message, id: `m${index}`, authorId: requesterId, at, sentAt: at })),
    };
  });
  return { ...state, users: [...state.users, ...users], tickets: [...state.tickets, ...tickets] };
}
