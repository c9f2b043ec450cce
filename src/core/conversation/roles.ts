import type { AuthorRole } from './message';

/** `ticket.conversation`, audits' history, the conversation log, Sunshine v2 and v1.1. */
export type RoleSource = 'conversation' | 'history' | 'log' | 'sunshine' | 'sunshine-v1';

/**
 * Authors by each source's spelling (zaf-support-api 4, zendesk-rest 3, learned-2026-11 1); one
 * source's spelling proves nothing in another.
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
  // A `whisper` is internal.
  'sunshine-v1': { appUser: 'end-user', appMaker: 'agent' },
};

/** Every source's words for a role. */
export const ROLE_WORDS: readonly string[] = Object.values(ROLES).flatMap((roles) =>
  Object.keys(roles),
);

/** The role of a source's word; `unknown`, never the customer, for any other. */
export function roleOf(source: RoleSource, word: string | null | undefined): AuthorRole {
  const roles = ROLES[source];
  return (Object.hasOwn(roles, word ?? '') && roles[word ?? '']) || 'unknown';
}
