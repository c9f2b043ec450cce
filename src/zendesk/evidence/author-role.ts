import type { AuthorRole } from '../../core/conversation/message';

/**
 * `actor_type` of the audits' history, `author.type` of the conversation log, which the docs show as
 * `user` and some accounts as `end-user` (?).
 */
const ROLES: ReadonlyMap<string, AuthorRole> = new Map<string, AuthorRole>([
  ['end-user', 'end-user'],
  ['user', 'end-user'],
  ['customer', 'end-user'],
  ['agent', 'agent'],
  ['admin', 'admin'],
  ['bot', 'system'],
  ['system', 'system'],
  ['trigger', 'trigger'],
]);

export const authorRole = (type: string | null | undefined): AuthorRole =>
  ROLES.get(type ?? '') ?? 'unknown';
