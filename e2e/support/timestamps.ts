import type { Page } from '@playwright/test';
import type { SimTicket } from '../../simulator/world/ticket-types';
import { HOUR, MINUTE } from './clock';

interface Stamps {
  /** When Zendesk recorded it. */
  readonly at: number;
  readonly sentAt: number;
}

/** The customer's newest message on a channel in a ticket. */
export function newestIn(
  { conversation }: Pick<SimTicket, 'conversation'>,
  channel: string,
): Stamps {
  const inbound = conversation.filter(
    ({ role, channel: name }) => role === 'end-user' && name === channel,
  );
  const { at, sentAt } = inbound.reduce((a, b) => (b.at > a.at ? b : a));
  return { at, sentAt };
}

/** The same in the ticket of the page with this id; null: in the open one. */
export async function newestOf(
  page: Page,
  ticketId: number | null,
  channel = 'whatsapp',
): Promise<Stamps> {
  const ticket = await page.evaluate((id) => {
    const { world } = window.localZendesk;
    const { conversation } = world.ticket(id ?? world.state.activeTicketId);
    return { conversation };
  }, ticketId);
  return newestIn(ticket, channel);
}

/** The same of the ticket that is open. */
export const lastInbound = (page: Page, channel?: string): Promise<Stamps> =>
  newestOf(page, null, channel);

export const lastInboundAt = async (page: Page): Promise<number> => (await lastInbound(page)).at;

interface Length {
  readonly hours?: number;
  readonly marginMinutes?: number;
}

const end = (from: number, hours: number, marginMinutes: number): string =>
  new Date(from + hours * HOUR - marginMinutes * MINUTE).toISOString();

/** The end of the window that a message which arrived at this instant starts, as a `<time>` holds it. */
export const endByArrival = (at: number, { hours = 24, marginMinutes = 5 }: Length = {}): string =>
  end(at, hours, marginMinutes);

/** The same where the channel's own time is known. */
export const endBySending = (
  sentAt: number,
  { hours = 24, marginMinutes = 2 }: Length = {},
): string => end(sentAt, hours, marginMinutes);

/** Audits tell whole seconds: an end counted from them is up to a second earlier. */
export const toTheSecond = (end: string): RegExp => new RegExp(`^${end.slice(0, 19)}\\.`);
