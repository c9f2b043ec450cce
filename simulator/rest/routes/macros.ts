import { macroIn, ticketIn } from '../../world/lookup';
import { macroEffect, scopedComments } from '../../world/macro-effect';
import type { SimMacro } from '../../world/macro-types';
import { fillPlaceholders } from '../../world/placeholders';
import { savedTicket } from '../../world/saved-ticket';
import type { SimTicket } from '../../world/ticket-types';
import type { WorldState } from '../../world/world-state';
import { pageOf } from '../page-of';
import { ok, type RestCall, type Route } from '../route';
import { restMacro, restTicket } from '../shapes/rest-shapes';

function listed(call: RestCall, macros: readonly SimMacro[]) {
  const { query, world } = call;
  const category = query.get('category');
  const access = query.get('access');
  const include = (query.get('include') ?? '').split(',');
  const fitting = macros.filter(
    (macro) =>
      (category === null || macro.title.split('::')[0] === category) &&
      (access === null || (access === 'personal') === macro.personal),
  );
  const sorted = sortedBy(fitting, query.get('sort_by'), query.get('sort_order'));
  return ok(pageOf(call, 'macros', sorted, (macro) => restMacro(macro, world.state, include)));
}

function sortedBy(macros: readonly SimMacro[], by: string | null, order: string | null) {
  const keys: Record<string, (a: SimMacro, b: SimMacro) => number> = {
    alphabetical: (a, b) => a.title.localeCompare(b.title),
    created_at: (a, b) => a.createdAt - b.createdAt,
    updated_at: (a, b) => a.updatedAt - b.updatedAt,
  };
  const compare = keys[by ?? ''];
  if (!compare) return order === 'desc' ? macros.toReversed() : macros;
  return macros.toSorted((a, b) => (order === 'desc' ? compare(b, a) : compare(a, b)));
}

/** What a macro would write and set. With a ticket the placeholders are filled; nothing is changed. */
function preview(state: WorldState, macro: SimMacro, ticket: SimTicket | null) {
  const fill = (text: string) => (ticket ? fillPlaceholders(text, state, ticket) : text);
  const scoped = scopedComments(macro).map(([tag, text]) => [tag, fill(text)]);
  const any = ticket ?? state.tickets[0];
  const effect = any ? macroEffect(state, any, macro) : null;
  const html = effect?.comment?.html;
  const body =
    scoped.find(([tag]) => tag === 'channel:all')?.[1] ?? scoped[0]?.[1] ?? effect?.comment?.plain;
  if (body === undefined) return changedFields(macro);
  return {
    comment: {
      body,
      ...(html ? { html_body: html } : {}),
      ...(scoped.length > 0 ? { scoped_body: scoped } : {}),
      public: effect?.isPublic ?? true,
    },
    ...changedFields(macro),
  };
}

function changedFields(macro: SimMacro): Record<string, unknown> {
  const plain = macro.actions.filter(({ field }) => !field.startsWith('comment_'));
  const custom = plain.filter(({ field }) => field.startsWith('custom_field'));
  const others = plain.filter(({ field }) => !field.startsWith('custom_field'));
  return {
    ...Object.fromEntries(others.map(({ field, value }) => [field, value])),
    fields: Object.fromEntries(custom.map(({ field, value }) => [field.replace(/\D/g, ''), value])),
  };
}

export const macroRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v2/macros/active',
    answer: (call) =>
      listed(
        call,
        call.world.state.macros.filter(({ active }) => active),
      ),
  },
  {
    method: 'GET',
    path: '/api/v2/macros',
    answer(call) {
      const active = call.query.get('active');
      const { macros } = call.world.state;
      return listed(
        call,
        active === null ? macros : macros.filter((macro) => String(macro.active) === active),
      );
    },
  },
  {
    method: 'GET',
    path: '/api/v2/macros/{id}',
    answer({ world: { state }, ids: [id = 0] }) {
      return ok({ macro: restMacro(macroIn(state, id), state) });
    },
  },
  {
    method: 'GET',
    path: '/api/v2/macros/{id}/apply',
    answer: ({ world: { state }, ids: [id = 0] }) =>
      ok({ result: { ticket: preview(state, macroIn(state, id), null) } }),
  },
  {
    method: 'GET',
    path: '/api/v2/tickets/{id}/macros/{id}/apply',
    answer({ world: { state }, ids: [ticketId = 0, macroId = 0] }) {
      const ticket = savedTicket(ticketIn(state, ticketId));
      const macro = macroIn(state, macroId);
      const { patch } = macroEffect(state, ticket, macro);
      const { fields, comment } = preview(state, macro, ticket) as Record<string, unknown>;
      return ok({
        result: {
          ticket: {
            ...restTicket({ ...ticket, ...patch }, state),
            ...(comment ? { comment } : {}),
            fields,
          },
        },
      });
    },
  },
];
