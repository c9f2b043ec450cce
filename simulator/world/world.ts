import type { SimSettings, SimSunshine } from './account-types';
import type { Fault } from './fault-types';
import type { SimToast } from './log-types';
import type { SentThroughSunshine, SimAttachment, SimMessageKind } from './message-types';
import type { SimCustomRole, SimGroup, SimUser, TicketAccess } from './people-types';
import type { SentTemplate } from './template-types';
import type { CommentType, ComposerAuthor, SimTicket, TicketStatus } from './ticket-types';
import type { Variants } from './variants';
import type { ColorScheme, WorldChange, WorldState } from './world-state';

/** What an app's `ticket.save` hook said. */
export type HookOutcome = { ok: true } | { refused: string } | { hung: true };

export type SubmitOutcome =
  | { sent: true; messageId: string }
  | {
      sent: false;
      reason: 'empty' | 'closed' | 'session-ended' | 'save-disabled' | 'refused' | 'hung';
      text: string;
    };

export interface CustomerMessage {
  text: string;
  channel: string;
  attachments?: readonly SimAttachment[];
  /** When WhatsApp's server had it; default: now. */
  sentAt?: number;
  /** When Sunshine Conversations got it; default: when Zendesk records it, which is now. */
  receivedAt?: number;
  /** Default: what text and files say. */
  kind?: SimMessageKind;
  /** Which number it came to; default: the ticket's. */
  integrationId?: string;
  /** Default: the ticket's requester. */
  authorId?: number;
}

/** A template that the business sends past the composer, through Sunshine's API. */
export interface SunshineTemplate extends SentThroughSunshine {
  /** The conversation's newest ticket that is not closed. */
  ticketId: number;
  template: SentTemplate;
  /** The number it goes out from. */
  integrationId: string;
}

/** What another agent of the account sends, from a browser of their own. */
export interface ColleagueMessage {
  text: string;
  authorId: number;
  /** Default: the ticket's own. */
  channel?: string;
}

export interface NewNote {
  /** As it came from outside; what is unsafe is taken out. */
  html: string;
  /** Default: the current agent. */
  authorId?: number;
}

export type Listener = (change: WorldChange) => void;

/** The ticket fields that apps, agents and macros may write. */
export type TicketPatch = Partial<
  Pick<
    SimTicket,
    | 'subject'
    | 'status'
    | 'priority'
    | 'type'
    | 'tags'
    | 'externalId'
    | 'requesterId'
    | 'assigneeId'
    | 'groupId'
    | 'collaboratorIds'
    | 'customFields'
    | 'formId'
  >
>;

/** One Zendesk account with one agent in front of it. Ids that do not exist throw an error naming them. */
export interface World {
  /** The current immutable snapshot. */
  readonly state: WorldState;
  subscribe(listener: Listener): () => void;
  /** Virtual time: the real clock plus what `passTime` added. */
  now(): number;
  ticket(ticketId: number): SimTicket;

  openTicket(ticketId: number): void;
  /** Begins a ticket with a tab of its own, and gives back its number. */
  beginTicket(): number;
  customerWrites(ticketId: number, message: CustomerMessage): string;
  /** Gives back the message's id; whether WhatsApp takes it stands at the message. */
  sendThroughSunshine(message: SunshineTemplate): string;
  /** A public reply that WhatsApp takes or refuses like any other. */
  colleagueReplies(ticketId: number, message: ColleagueMessage): string;
  /** Adds an internal note past the composer, as the API does. Returns the message's id. */
  addNote(ticketId: number, note: NewNote): string;
  /**
   * Closes a ticket and merges it into another, which gets a private comment that quotes it; its own
   * comments stay in it.
   */
  mergeTicket(ticketId: number, intoId: number): void;
  setComposerText(ticketId: number, text: string, by: ComposerAuthor): void;
  /** At the cursor, replacing what is selected. */
  insertComposerText(ticketId: number, text: string, by: ComposerAuthor): void;
  /** `null`: the cursor is at the end. */
  setComposerSelection(ticketId: number, selection: { start: number; end: number } | null): void;
  setComposerAttachments(ticketId: number, attachments: readonly SimAttachment[]): void;
  setCommentType(ticketId: number, type: CommentType): void;
  setTargetChannel(ticketId: number, channel: string): void;
  applyMacro(ticketId: number, macroId: number): void;
  submitReply(ticketId: number): Promise<SubmitOutcome>;
  /** Saves the fields beside a draft, which stays. null: saved; else why not. */
  submitFields(ticketId: number): Promise<Extract<SubmitOutcome, { sent: false }> | null>;
  setStatus(ticketId: number, status: TicketStatus): void;
  /**
   * `agent`: by hand, so it is not saved before the agent's next submit. `somebody else`: saved, and
   * what the agent has not saved is lost. Left out: saved at once.
   */
  updateTicket(ticketId: number, patch: TicketPatch, by?: 'agent' | 'somebody else'): void;
  setFieldLook(
    ticketId: number,
    field: string,
    look: { isVisible?: boolean; isEnabled?: boolean },
  ): void;
  setSaveEnabled(ticketId: number, enabled: boolean): void;
  passTime(ms: number): void;
  /** Sets the agent's computer wrong by that much: ahead, or behind if negative. */
  setAgentClockError(ms: number): void;
  setAgent(change: {
    locale?: string;
    timeZone?: string;
    name?: string;
    groups?: readonly SimGroup[];
    role?: 'agent' | 'admin';
    ticketAccess?: TicketAccess;
    customRole?: SimCustomRole;
  }): void;
  /** What somebody else writes into a user's record. */
  setUser(userId: number, change: Partial<Pick<SimUser, 'tags' | 'userFields'>>): void;
  setColorScheme(scheme: ColorScheme): void;
  setSettings(settings: SimSettings): void;
  /** What the API's update of the installation does: no page starts anew. */
  updateInstallation(settings: SimSettings): void;
  setSendFiresTicketSave(fires: boolean): void;
  setVariants(change: Partial<Variants>): void;
  setSunshine(change: Partial<SimSunshine>): void;
  setFault(key: string, fault: Fault | null): void;
  addToast(toast: Omit<SimToast, 'id'>): void;
  dismissToast(toastId: number): void;
  /** Another scenario or import; the clock starts with its `clockOffsetMs`. */
  replace(state: WorldState): void;
  /** Asked before a reply is saved; the host registers itself here. */
  beforeSave(guard: (ticketId: number) => Promise<HookOutcome>): () => void;
}
