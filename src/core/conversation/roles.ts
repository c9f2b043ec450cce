import type { AuthorRole } from './message';

/**
 * Where a role was read: `ticket.conversation`, the history in a ticket's audits, the conversation
 * log, Sunshine's v2 and v1.1.
 */
export type RoleSource = 'conversation' | 'history' | 'log' | 'sunshine' | 'sunshine-v1';

/**
 * Who an author is, by the spellings seen in each source: zaf-support-api section 4, zendesk-rest
 * section 3, learned-2026-11 section 1. A spelling of one source proves nothing in another.
 */
const ROLES: Readonly<Record<RoleSource, Readonly<Record<string, AuthorRole>>>> = {
  conversation: {
    'end-user': 'end-user',
    end_user: 'end-user',
    customer: 'end-user',
    agent: 'agent',
    admin: 'admin',
    bot: 'system',
    system: 'system',
    trigger: 'trigger',
  },
  history: {
    'end-user': 'end-user',
    agent: 'agent',
    admin: 'admin',
    bot: 'system',
    system: 'system',
    trigger: 'trigger',
  },
  log: {
    user: 'end-user',
    'end-user': 'end-user',
    agent: 'agent',
    admin: 'admin',
    bot: 'system',
    system: 'system',
    trigger: 'trigger',
  },
  sunshine: { user: 'end-user', business: 'agent' },
  // `whisper` is seen by no customer.
  'sunshine-v1': { appUser: 'end-user', appMaker: 'agent' },
};

/** The role that a source's word stands for; `unknown`, which never counts as the customer, for any other. */
export function roleOf(source: RoleSource, word: string | null | undefined): AuthorRole {
  const roles = ROLES[source];
  return (Object.hasOwn(roles, word ?? '') && roles[word ?? '']) || 'unknown';
}
