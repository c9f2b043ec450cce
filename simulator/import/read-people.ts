import type { SimMessage } from '../world/message-types';
import type { SimUser } from '../world/people-types';
import { checked } from './read-file';
import { type ImportedTicket, type ImportedUser, userSchema } from './schemas';

/** The users that were sideloaded into any of the files (`include=users`), or saved as `users.json`. */
export function sideloadedUsers(json: Readonly<Record<string, unknown>>): SimUser[] {
  const users = Object.entries(json).flatMap(([file, content]) => {
    const pages = Array.isArray(content) ? content : [content];
    return pages.flatMap((page, index) => {
      const list = (page as { users?: unknown } | null | undefined)?.users;
      const at = Array.isArray(content) ? `[${index}].users` : 'users';
      if (!Array.isArray(list)) return [];
      return list.map((user, item) => simUser(checked(userSchema, user, file, `${at}[${item}]`)));
    });
  });
  return [...new Map(users.map((user) => [user.id, user])).values()];
}

function simUser(user: ImportedUser): SimUser {
  return {
    id: user.id,
    name: user.name,
    role: user.role,
    email: user.email,
    phone: user.phone,
    locale: user.locale,
    timeZone: user.iana_time_zone,
    tags: user.tags,
    identities: [],
    userFields: {},
    avatarUrl: null,
  };
}

/** Who is needed but was not sideloaded: named after what the messages call them. */
export function withMissingPeople(
  known: readonly SimUser[],
  ticket: ImportedTicket,
  messages: readonly SimMessage[],
): { users: SimUser[]; agentId: number } {
  const users = new Map(known.map((user) => [user.id, user]));
  const add = (id: number, name: string, role: SimUser['role']) => {
    if (!users.has(id)) users.set(id, { ...NOBODY, id, name: name || `User ${id}`, role });
  };
  for (const { authorId, authorName, role } of messages) {
    if (authorId !== null && (role === 'end-user' || role === 'agent' || role === 'admin')) {
      add(authorId, authorName, role);
    }
  }
  add(ticket.requester_id, '', 'end-user');
  if (ticket.assignee_id !== null) add(ticket.assignee_id, '', 'agent');
  const staff = [...users.values()].find(({ role }) => role !== 'end-user');
  const agentId = ticket.assignee_id ?? staff?.id ?? 1;
  add(agentId, 'Agent', 'agent');
  return { users: [...users.values()], agentId };
}

const NOBODY: Omit<SimUser, 'id' | 'name' | 'role'> = {
  email: null,
  phone: null,
  locale: 'en-US',
  timeZone: 'UTC',
  tags: [],
  identities: [],
  userFields: {},
  avatarUrl: null,
};
