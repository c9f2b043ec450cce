import type { ConversationMessage } from './message';

export interface Person {
  readonly id: string | null;
  readonly name: string;
  readonly email: string | null;
}

export interface Composer {
  /** Plain text. Never logged, never stored. */
  readonly text: string;
  /** With Zendesk's mark-up: what has to be put back unchanged. */
  readonly markup: string;
  /** Zendesk's name: `publicReply`, `internalNote`, … */
  readonly type: string;
  /** The channel the reply would go to; null when Zendesk does not say. */
  readonly targetChannel: string | null;
  readonly hasAttachments: boolean;
  /** The attachments that Zendesk names; left out if it names none. */
  readonly files?: readonly ComposerFile[];
}

/** An attachment of a draft. */
export interface ComposerFile {
  readonly name: string;
  /** In bytes; null where it is not told. */
  readonly size: number | null;
}

/** Is a picture among the text? */
export const hasPicture = ({ markup }: Pick<Composer, 'markup'>): boolean => /<img\b/i.test(markup);

/** No text and no picture: replacing it loses nothing of the agent's. */
export const isBlankDraft = (composer: Composer): boolean =>
  composer.text.trim() === '' && !hasPicture(composer);

/** Blank, and without a file: nothing would be sent. */
export const isEmptyComposer = (composer: Composer): boolean =>
  isBlankDraft(composer) && !composer.hasAttachments;

/** What one look at a ticket showed, without the clock. */
export interface TicketSnapshot {
  readonly ticketId: string;
  readonly subject: string;
  readonly requester: Person;
  readonly viaChannel: string | null;
  /** null: the conversation could not be read, so nothing may be said of the window. */
  readonly messages: readonly ConversationMessage[] | null;
  readonly composer: Composer;
  /**
   * The channel's messaging session is over: Zendesk may refuse a reply from this ticket though the
   * window is open, and the customer's next message may open another ticket (Help 8009788438042).
   * Left out: it goes on, or nobody says.
   */
  readonly isSessionEnded?: boolean;
}

export interface Agent {
  /** null when Zendesk does not say. */
  readonly id: string | null;
  readonly name: string;
  /** BCP 47, as in Zendesk's profile: `en-US`, `de`, `fr`. */
  readonly locale: string;
  /** IANA name, or null for the browser's own zone. */
  readonly timeZone: string | null;
}
