import type { ConversationMessage } from './message';

export interface Person {
  readonly id: string | null;
  readonly name: string;
  readonly email: string | null;
}

/** What stands in the composer. */
export interface Composer {
  /** Plain text, whatever the composer's mark-up. Never logged, never stored. */
  readonly text: string;
  /** The same as Zendesk holds it, mark-up included: what has to be put back unchanged. */
  readonly markup: string;
  /** `publicReply`, `internalNote`, … as Zendesk names them. */
  readonly type: string;
  /** The channel the reply would go to; null when Zendesk does not say. */
  readonly targetChannel: string | null;
  readonly hasAttachments: boolean;
  /** Those of the attachments that Zendesk names; left out where it names none. */
  readonly files?: readonly ComposerFile[];
}

/** A file beside a draft, as far as Zendesk tells of it. */
export interface ComposerFile {
  readonly name: string;
  /** In bytes; null where it is not told. */
  readonly size: number | null;
}

/** A picture stands among the words. */
export const hasPicture = ({ markup }: Pick<Composer, 'markup'>): boolean => /<img\b/i.test(markup);

/** Neither words nor a picture among them: nothing of the agent's would be lost with it. */
export const isBlankDraft = (composer: Composer): boolean =>
  composer.text.trim() === '' && !hasPicture(composer);

/** Nor a file beside it: nothing would be sent. */
export const isEmptyComposer = (composer: Composer): boolean =>
  isBlankDraft(composer) && !composer.hasAttachments;

/** What one look at a ticket showed. The clock is not part of it. */
export interface TicketSnapshot {
  readonly ticketId: string;
  readonly subject: string;
  readonly requester: Person;
  readonly viaChannel: string | null;
  /** null when the conversation could not be read: then nothing may be said of the window. */
  readonly messages: readonly ConversationMessage[] | null;
  readonly composer: Composer;
  /**
   * The messaging session of the channel that a reply goes to is over: Zendesk may refuse a reply from
   * this ticket though the customer's window is open, and what they write next may open another ticket
   * (Zendesk Help 8009788438042). Left out: it goes on, or nobody says.
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
