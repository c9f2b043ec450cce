import type { BoardTicket } from './board-ticket';

/** Whose tickets the board shows. */
export type BoardScope = 'mine' | 'groups' | 'all';

/** Whose tickets this agent may see at all, by their role; `unknown`: Zendesk does not say. */
export type BoardRestriction = 'none' | 'own' | 'groups' | 'organization' | 'unknown';

interface Asker {
  /** null: Zendesk does not say who asks. */
  readonly viewerId: string | null;
  readonly groupIds: readonly string[];
}

/** Is the ticket still one of the scope's? A search may not know yet that it was given away. */
export function isInScope(
  { assignee, group }: BoardTicket,
  scope: BoardScope,
  { viewerId, groupIds }: Asker,
): boolean {
  if (scope === 'mine') return viewerId === null || assignee?.id === viewerId;
  return scope === 'all' || (group !== null && groupIds.includes(group.id));
}
