import type { SunshineSettings } from '../../../core/settings';
import { chatsIn } from '../../../core/setup/account/messages';
import { at, idAt, isThere, listAt } from '../../../core/setup/account/raw';
import type { Reading, RequestName } from '../../../core/setup/account/readings';
import { manyTicketsPath } from '../../board/read-tickets';
import { installationPath } from '../read-installation';
import type { AccountHost } from './account-host';

/** How a request's address follows from what was read before; null: from nothing, so it is not asked. */
export type Way = (known: Known) => Promise<Reading> | null;

/** What was read before, by name. */
export interface Known {
  readonly body: (name: RequestName) => unknown;
}

/** The picker and the report ask alike. */
export const WHATSAPP_TICKETS = `/api/v2/search.json?query=${encodeURIComponent('type:ticket via:whatsapp')}&sort_by=updated_at&sort_order=desc&per_page=20`;

/** Of what the report is to tell. */
export interface Asked {
  readonly ticketId: string;
  /** null: not told. */
  readonly installationId: string | null;
  /** null: no key is set up. */
  readonly sunshine: SunshineSettings | null;
}

/** What can be asked, one after the other, as a later address may follow from an earlier answer. */
export function waysOf(
  host: AccountHost,
  { ticketId, installationId, sunshine }: Asked,
): Readonly<Record<RequestName, Way>> {
  const ticket = `/api/v2/tickets/${encodeURIComponent(ticketId)}`;
  const ofRequester =
    (path: (id: string) => string): Way =>
    ({ body }) => {
      const id = idAt(body('ticket'), 'ticket', 'requester_id');
      return id === null ? null : host.get(path(encodeURIComponent(id)));
    };
  const ofSunshine =
    (path: (known: Known) => string | null, key?: 'none' | 'wrong'): Way =>
    (known) => {
      const tail = sunshine && path(known);
      return sunshine && tail ? host.getSunshine(sunshine.baseUrl + tail, key) : null;
    };
  const ofTag =
    (path: (tag: string) => string): Way =>
    ({ body }) => {
      const [tag] = listAt(body('profile'), 'user', 'tags');
      return typeof tag === 'string' ? host.get(path(tag)) : null;
    };
  const v2 = `/v2/apps/${sunshine?.appId}`;
  const v1 = `/v1.1/apps/${sunshine?.appId}`;
  const integrations = () => `${v2}/integrations?filter[types]=whatsapp&page[size]=100`;
  return {
    ticket: () => host.get(`${ticket}.json`),
    audits: () => host.get(`${ticket}/audits.json?sort=-created_at&page[size]=100`),
    chats: () =>
      host.get(
        `${ticket}/audits.json?filter_events[]=ChatStartedEvent&sort=-created_at&page[size]=100`,
      ),
    log: () => host.get(`${ticket}/conversation_log?sort=-created_at&page[size]=100`),
    metrics: () => host.get(`${ticket}/metrics.json`),
    many: () => host.get(manyTicketsPath([ticketId])),
    search: ofRequester(
      (id) =>
        `/api/v2/search.json?query=${encodeURIComponent(`type:ticket requester:${id}`)}&sort_by=updated_at&sort_order=desc`,
    ),
    whatsapp: () => host.get(WHATSAPP_TICKETS),
    profile: ofRequester((id) => `/api/v2/users/${id}.json`),
    identities: ofRequester((id) => `/api/v2/users/${id}/identities.json`),
    userFields: () => host.get('/api/v2/user_fields.json'),
    macros: () => host.get('/api/v2/macros/active.json?page[size]=100'),
    preview: ({ body }) => {
      const writing = listAt(body('macros'), 'macros').find((macro) =>
        listAt(macro, 'actions').some((action) => at(action, 'field') === 'comment_value'),
      );
      const id = idAt(writing, 'id');
      return id === null ? null : host.get(`${ticket}/macros/${encodeURIComponent(id)}/apply.json`);
    },
    me: () => host.get('/api/v2/users/me.json'),
    installation: () =>
      installationId === null ? null : host.get(installationPath(installationId)),
    accountSettings: () => host.get('/api/v2/account/settings.json'),
    tagCount: ofTag(
      (tag) => `/api/v2/search/count.json?query=${encodeURIComponent(`type:user tags:${tag}`)}`,
    ),
    tagNames: ofTag(
      (tag) => `/api/v2/autocomplete/tags.json?name=${encodeURIComponent(tag.slice(0, 2))}`,
    ),
    triggers: () => host.get('/api/v2/triggers/active.json?page[size]=100'),
    automations: () => host.get('/api/v2/automations/active.json?page[size]=100'),
    integrations: ofSunshine(integrations),
    templates: ofSunshine(({ body }) => {
      const id = idAt(listAt(body('integrations'), 'integrations')[0], 'id');
      return id && `${v1}/integrations/${encodeURIComponent(id)}/messageTemplates?limit=100`;
    }),
    userThread: ofSunshine(({ body }) => {
      const messaging = listAt(body('identities'), 'identities').find(
        (identity) => at(identity, 'type') === 'messaging' && isThere(at(identity, 'value')),
      );
      const id = idAt(messaging, 'value');
      return id && `${v1}/appusers/${encodeURIComponent(id)}/messages`;
    }),
    thread: ofSunshine(({ body }) => {
      const chats = chatsIn(listAt(body('audits'), 'audits'));
      const id =
        idAt(chats.at(-1), 'value', 'conversation_id') ??
        idAt(body('userThread'), 'conversation', '_id');
      return id && `${v2}/conversations/${encodeURIComponent(id)}/messages`;
    }),
    noKey: ofSunshine(integrations, 'none'),
    wrongKey: ofSunshine(integrations, 'wrong'),
  };
}
