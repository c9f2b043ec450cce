import type { TicketSnapshot } from '../core/conversation/ticket-snapshot';
import { type Template, templateKey } from '../core/template/template';

/** What an agent typed over the first values of a template, by the variable's key. */
export type TypedValues = Readonly<Record<string, string>>;

const NOTHING: TypedValues = {};

const typed = new WeakMap<object, Map<string, TypedValues>>();

/**
 * Half-filled forms of one page, in its memory only: another row that is picked, or a step back to the
 * list, costs no words. It belongs to the page's host and goes with it.
 */
export const typedValuesOf = (host: object) => ({
  get: (key: string): TypedValues => typed.get(host)?.get(key) ?? NOTHING,
  keep(key: string, values: TypedValues): void {
    const ofHost = typed.get(host) ?? new Map<string, TypedValues>();
    typed.set(host, ofHost.set(key, values));
  },
  /** They have gone out: the next message begins anew. */
  forget: (key: string): void => void typed.get(host)?.delete(key),
});

/** The same template beside another ticket, or for another customer, is another message. */
export const formKey = (
  { ticketId, requester }: Pick<TicketSnapshot, 'ticketId' | 'requester'>,
  template: Template,
): string => JSON.stringify([ticketId, requester.id, templateKey(template)]);
