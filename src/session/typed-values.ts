import type { TicketSnapshot } from '../core/conversation/ticket-snapshot';
import { type Template, templateKey } from '../core/template/template';

/** What an agent typed for a template, by variable key. */
export type TypedValues = Readonly<Record<string, string>>;

const NOTHING: TypedValues = {};

const typed = new WeakMap<object, Map<string, TypedValues>>();

/** Half-filled forms, in memory only, kept by the page's host. */
export const typedValuesOf = (host: object) => ({
  get: (key: string): TypedValues => typed.get(host)?.get(key) ?? NOTHING,
  keep(key: string, values: TypedValues): void {
    const ofHost = typed.get(host) ?? new Map<string, TypedValues>();
    typed.set(host, ofHost.set(key, values));
  },
  /** Sent: the next message begins empty. */
  forget: (key: string): void => void typed.get(host)?.delete(key),
});

/** The same template for another ticket or customer is another message. */
export const formKey = (
  { ticketId, requester }: Pick<TicketSnapshot, 'ticketId' | 'requester'>,
  template: Template,
): string => JSON.stringify([ticketId, requester.id, templateKey(template)]);
