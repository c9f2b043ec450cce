/** `unknown`: imported data does not tell. */
export type Role = 'end-user' | 'agent' | 'admin' | 'system' | 'trigger' | 'unknown';

export interface SimIdentity {
  readonly id: number;
  readonly type: string;
  readonly value: string;
  readonly verified: boolean;
  readonly primary: boolean;
}

export interface SimGroup {
  readonly id: number;
  readonly name: string;
}

export interface SimOrganization {
  readonly id: number;
  readonly name: string;
  readonly tags: readonly string[];
}

/** What an admin may ask of every user; values lie under `SimUser.userFields[key]`. */
export interface SimUserField {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  /** `checkbox`, `text`, `dropdown` … */
  readonly type: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

/** Every ticket, those of the agent's groups, or those assigned to the agent. */
export type TicketAccess = 'all' | 'groups' | 'assigned';

/** A role that an account made for itself. */
export interface SimCustomRole {
  readonly id: number;
  readonly name: string;
  /** Whether whoever has it may change apps. */
  readonly managesApps: boolean;
}

export interface SimUser {
  readonly id: number;
  readonly name: string;
  readonly role: 'end-user' | 'agent' | 'admin';
  readonly email: string | null;
  readonly phone: string | null;
  /** Zendesk's locale code: `en-US`, `de`, `pt-BR`. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly tags: readonly string[];
  readonly identities: readonly SimIdentity[];
  readonly userFields: Readonly<Record<string, unknown>>;
  readonly avatarUrl: string | null;
  /** Of an agent; left out: `Support`. */
  readonly groups?: readonly SimGroup[];
  /** Left out: none, as in plans that have no such roles. */
  readonly customRole?: SimCustomRole;
  /** Left out: none. */
  readonly organizationId?: number;
  /** Which tickets an agent may see; left out: all. */
  readonly ticketAccess?: TicketAccess;
}
