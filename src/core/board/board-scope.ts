/** Whose tickets the board shows. */
export type BoardScope = 'mine' | 'groups' | 'all';

/** Whose tickets this agent may see at all, by their role; `unknown`: Zendesk does not say. */
export type BoardRestriction = 'none' | 'own' | 'groups' | 'organization' | 'unknown';
