import type { SimAccount, SimIntegration, SimSettings, SimSunshine } from './account-types';
import type { Faults } from './fault-types';
import type { SimToast } from './log-types';
import type { SimMacro, SimTicketField } from './macro-types';
import type { SimOrganization, SimUser, SimUserField } from './people-types';
import type { SimRule } from './rule-types';
import type { SimTemplate } from './template-types';
import type { ComposerAuthor, SimTicket } from './ticket-types';
import type { Variants } from './variants';

/*
 * What the local Zendesk consists of, here and in the files beside this one: plain values, no behaviour.
 * Every snapshot is immutable; commands in `create-world.ts` make the next one.
 * Times are epoch milliseconds.
 */

export type ColorScheme = 'light' | 'dark';

export interface WorldState {
  readonly users: readonly SimUser[];
  readonly tickets: readonly SimTicket[];
  readonly macros: readonly SimMacro[];
  readonly triggers: readonly SimRule[];
  readonly automations: readonly SimRule[];
  readonly ticketFields: readonly SimTicketField[];
  readonly userFields: readonly SimUserField[];
  readonly organizations: readonly SimOrganization[];
  /** null: every well-formed shorthand is taken. */
  readonly templates: readonly SimTemplate[] | null;
  readonly integrations: readonly SimIntegration[];
  readonly sunshine: SimSunshine;
  /** The current user. */
  readonly agentId: number;
  readonly account: SimAccount;
  readonly settings: SimSettings;
  readonly colorScheme: ColorScheme;
  /** Virtual time minus real time. */
  readonly clockOffsetMs: number;
  /** How far the agent's computer is ahead of the true time; negative: behind. Zendesk's own stamps are true. */
  readonly agentClockErrorMs: number;
  readonly faults: Faults;
  /** (?) whether sending in a messaging channel runs the `ticket.save` hook. */
  readonly sendFiresTicketSave: boolean;
  readonly activeTicketId: number;
  /** The tickets with a tab, in their order; left out: each ticket has one. */
  readonly openTabs?: readonly number[];
  readonly toasts: readonly SimToast[];
  readonly variants: Variants;
  /** Source of new ids; commands count it up. */
  readonly nextId: number;
}

/** What one step changed. Listeners read the rest from `world.state`. */
export type WorldChange =
  | { readonly kind: 'activeTicket'; readonly ticketId: number; readonly previousId: number }
  /** The agent has begun a ticket. */
  | { readonly kind: 'newTicket'; readonly ticketId: number }
  | { readonly kind: 'conversation'; readonly ticketId: number; readonly messageId: string }
  | { readonly kind: 'composer.text'; readonly ticketId: number; readonly by: ComposerAuthor }
  | { readonly kind: 'composer.type'; readonly ticketId: number }
  | { readonly kind: 'composer.channel'; readonly ticketId: number }
  | { readonly kind: 'composer.attachments'; readonly ticketId: number }
  /** The cursor moved: no event for apps. */
  | { readonly kind: 'composer.selection'; readonly ticketId: number }
  /** `field` as the SDK names it: `status`, `tags`, `custom_field_360001`. */
  | { readonly kind: 'ticket.field'; readonly ticketId: number; readonly field: string }
  | { readonly kind: 'ticket.fieldLook'; readonly ticketId: number; readonly field: string }
  | { readonly kind: 'ticket.saveEnabled'; readonly ticketId: number }
  /** Changed by somebody else. */
  | { readonly kind: 'ticket.updated'; readonly ticketId: number }
  | { readonly kind: 'submit.start'; readonly ticketId: number }
  | { readonly kind: 'submit.done'; readonly ticketId: number }
  | { readonly kind: 'submit.fail'; readonly ticketId: number; readonly reason: string }
  | { readonly kind: 'currentUser' }
  /** A customer's record; apps hear nothing of it. */
  | { readonly kind: 'user'; readonly userId: number }
  | { readonly kind: 'colorScheme' }
  | { readonly kind: 'settings' }
  /** Saved through the API: pages that are open keep what they began with. */
  | { readonly kind: 'installation' }
  | { readonly kind: 'time' }
  /** The agent's computer was set to another time. */
  | { readonly kind: 'agentClock' }
  | { readonly kind: 'sunshine' }
  | { readonly kind: 'faults' }
  | { readonly kind: 'variants' }
  | { readonly kind: 'toasts' }
  /** Another scenario or an import: everything may differ, reload all frames. */
  | { readonly kind: 'replaced' };
