import type { SidebarRecord } from '../../../core/setup/account/sidebar-record';
import type { TryId } from '../../../core/setup/account/tries';
import { arrivals, type localZendesk } from '../../testing/local-zendesk';
import { watchTicket } from './watch-ticket';

type Zendesk = ReturnType<typeof localZendesk>;

export const CODE =
  '&((namespace=[[demo]] template=[[order_update]] fallback=[[Hello]] language=[[de]]))&';

/** Longer than any lag that a report can tell to the second. */
const LONGEST_LAG_MS = 35_000;

const inMarkup = ({ world }: Zendesk): string =>
  world.state.variants.messagingTextIsHtml ? `<p>${CODE.replaceAll('&', '&amp;')}</p>` : CODE;

const replies = async ({ type, world, ticketId }: Zendesk): Promise<void> => {
  type('Hello Ana, it is on its way.');
  await arrive();
  await world.submitReply(ticketId);
};

/** What the admin does in each try, as its steps say. */
export const PLAYED: Readonly<Record<TryId, (zendesk: Zendesk) => unknown>> = {
  'open-ticket': () => {},
  'save-before-message': replies,
  'code-in-composer': (zendesk) => zendesk.type(inMarkup(zendesk)),
  'template-by-app': ({ client }) => client.invoke('ticket.editor.insert', CODE),
  'ended-session-takes-replies': replies,
  'note-tells-apps': async ({ world, ticketId, type }) => {
    world.setCommentType(ticketId, 'internalNote');
    type('Look');
    await world.submitReply(ticketId);
  },
  'messages-arrive-live': ({ world, ticketId }) =>
    world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' }),
};

async function arrive(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await arrivals();
}

/** What the sidebar of the open ticket tells of a try in which this happens; under fake timers. */
export async function recordOf(
  zendesk: Zendesk,
  tryId: string,
  happens: (zendesk: Zendesk) => unknown,
): Promise<SidebarRecord> {
  let record: SidebarRecord | null = null;
  const stop = new AbortController();
  await watchTicket(zendesk.client, tryId, (told) => (record = told), stop.signal);
  await happens(zendesk);
  await arrive();
  await jest.advanceTimersByTimeAsync(LONGEST_LAG_MS);
  await arrive();
  stop.abort();
  if (record === null) throw new Error('nothing was told');
  return record;
}
