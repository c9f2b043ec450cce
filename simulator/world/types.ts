import type { SentTemplate, SimTemplate } from './template-types';

/**
 * What the local Zendesk consists of: plain values, no behaviour.
 * Every snapshot is immutable; commands in `create-world.ts` make the next one.
 * Times are epoch milliseconds.
 */

export type Role = 'end-user' | 'agent' | 'admin' | 'system' | 'trigger';
export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';
export type CommentType = 'publicReply' | 'internalNote';
export type ColorScheme = 'light' | 'dark';

/** Who changed the composer: the agent's keyboard, an app through the SDK, or a macro. */
export type ComposerAuthor = 'agent' | 'app' | 'macro' | 'zendesk';

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
  /** Left out: none. */
  readonly organizationId?: number;
}

export interface SimAttachment {
  readonly id: number;
  readonly filename: string;
  readonly contentType: string;
  readonly contentUrl: string;
  readonly size: number;
}

/** WhatsApp's refusal of a message that Zendesk nevertheless keeps in the ticket. */
export interface SimDelivery {
  readonly state: 'failed';
  readonly code: number;
  readonly title: string;
}

/** A line to one channel: a WhatsApp number, a Facebook page, a web widget. */
export interface SimIntegration {
  /** Sunshine's id of it. */
  readonly id: string;
  /** Sunshine's name of the channel: `whatsapp`, `messenger`, `web` … */
  readonly type: string;
  readonly displayName: string;
  /** Only of a number: `+49 30 5550 100`. */
  readonly phoneNumber: string | null;
}

/** What a message through Sunshine's API has that one from the composer has not. */
export interface SentThroughSunshine {
  readonly displayName: string | null;
  readonly metadata: Readonly<Record<string, string | number | boolean>> | null;
}

/** What a message is, where it is more than words and files. */
export type SimMessageKind =
  | 'text'
  | 'media'
  | 'location'
  | 'contact'
  | 'button-answer'
  | 'list-answer'
  | 'form-answer'
  | 'call'
  | 'forwarded'
  /** Removed later; it was written all the same. */
  | 'deleted'
  | 'reaction'
  | 'edit'
  /** The removal of another message. */
  | 'deletion'
  | 'activity'
  | 'template';

export interface SimMessage {
  readonly id: string;
  readonly authorId: number | null;
  readonly authorName: string;
  readonly role: Role;
  /** Zendesk's channel name (`whatsapp`, `email`, …); a note keeps `internal`. */
  readonly channel: string;
  /** Plain text as it was sent; a template shorthand stays raw. Empty when only a file came. */
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly SimAttachment[];
  /** When Zendesk recorded it. */
  readonly at: number;
  /** When it was sent in the channel; may be earlier than `at`. */
  readonly sentAt: number;
  /** When Sunshine Conversations got it; left out: with `at`. */
  readonly receivedAt?: number;
  /** Left out: what text and files say (`kindOf`). */
  readonly kind?: SimMessageKind;
  /** Which of the account's numbers it came to or went out from; left out: its ticket's. */
  readonly integrationId?: string;
  readonly isPublic: boolean;
  readonly delivery: SimDelivery | null;
  /** Macros the agent used for it: the audits name them. */
  readonly macroIds?: readonly number[];
  /** Of a template that `text` shows as the customer reads it; a shorthand says all itself. */
  readonly template?: SentTemplate;
  readonly throughSunshine?: SentThroughSunshine;
}

export interface Composer {
  /** HTML when the composer is rich (`isRichComposer`), else plain text. */
  readonly text: string;
  readonly type: CommentType;
  /** Where a public reply goes. */
  readonly channel: string;
  readonly attachments: readonly SimAttachment[];
  /** Where the agent's cursor is in `text`; null = at the end. */
  readonly selection: { readonly start: number; readonly end: number } | null;
  readonly macroIds: readonly number[];
}

/** What apps did to a ticket field's look (`ticketFields:<name>.hide` …). */
export interface FieldLook {
  readonly isVisible: boolean;
  readonly isEnabled: boolean;
}

export interface SimTicket {
  readonly id: number;
  readonly isNew: boolean;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly priority: 'low' | 'normal' | 'high' | 'urgent' | null;
  readonly type: 'question' | 'incident' | 'problem' | 'task' | null;
  readonly tags: readonly string[];
  readonly externalId: string | null;
  readonly requesterId: number;
  readonly assigneeId: number | null;
  readonly groupId: number | null;
  readonly collaboratorIds: readonly number[];
  readonly viaChannel: string;
  /** The number the ticket belongs to; null: the account's first one of the channel. */
  readonly integrationId: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly conversation: readonly SimMessage[];
  /** By field id: `{ '360001': 'express' }`. */
  readonly customFields: Readonly<Record<string, unknown>>;
  /** What the composer's channel switch offers. */
  readonly channels: readonly string[];
  readonly composer: Composer;
  readonly fieldLooks: Readonly<Record<string, FieldLook>>;
  /** What Zendesk has of the fields that the agent changed by hand and has not saved yet. */
  readonly saved?: Partial<SimTicket>;
  /** False while an app has called `disableSave`. */
  readonly saveEnabled: boolean;
}

/** As in Zendesk's API: `{field: 'comment_value', value: ['channel:all', '…']}`. */
export interface SimMacroAction {
  readonly field: string;
  readonly value: unknown;
}

export interface SimMacro {
  readonly id: number;
  /** `Category::Title`. */
  readonly title: string;
  readonly description: string | null;
  readonly active: boolean;
  /** Only the current agent's own. */
  readonly personal: boolean;
  readonly actions: readonly SimMacroAction[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface SimTicketField {
  /** `status`, `priority`, … or `custom_field_<id>`. */
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly optionValues: readonly { readonly label: string; readonly value: string }[];
}

/** The app's installation settings, secure ones included (the host never shows those to the app). */
export type SimSettings = Readonly<Record<string, string | number | boolean | null>>;

export type Fault =
  | { readonly kind: 'offline' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly kind: 'noAnswer' }
  /** A request is carried out, but its answer is lost on the way; with `status` a gateway says so. */
  | { readonly kind: 'lostAnswer'; readonly status?: number }
  | { readonly kind: 'delay'; readonly ms: number }
  /** `{id, error: 'text'}`: the SDK *resolves* with it (zaf-protocol.md section 6). */
  | { readonly kind: 'unnamedError'; readonly text: string }
  | { readonly kind: 'namedError'; readonly name: string; readonly message: string }
  | { readonly kind: 'notJson' }
  /** JSON that nobody expects. */
  | { readonly kind: 'wrongShape' }
  /** With key `registration`: `app.registered` comes twice. With key `events` or an event's name: every event twice. */
  | { readonly kind: 'twice' }
  /** With key `delivery`: WhatsApp refuses the next replies with this code. */
  | { readonly kind: 'delivery'; readonly code: number; readonly title: string };

/**
 * Keyed by what they hit, the most exact key wins: a path (`ticket.conversation`, `macro`), an event name,
 * a URL or URL pattern (`/api/v2/macros*`), also of one method (`POST https:*messages`), or all of a kind:
 * `get`, `set`, `invoke`, `request`, `events`, `registration`, `delivery`.
 */
export type Faults = Readonly<Record<string, Fault>>;

export interface SimToast {
  readonly id: number;
  readonly text: string;
  readonly kind: 'notice' | 'alert' | 'error';
  /** How long it stays; null = until dismissed. */
  readonly durationMs: number | null;
  readonly by: 'app' | 'zendesk';
}

/** What nobody outside Zendesk knows: both answers can be played. */
export interface Variants {
  /** (?) `comment.text` in messaging channels is HTML instead of plain text. */
  readonly messagingTextIsHtml: boolean;
  /** (S) one production app saw the misspelling `whatapp` as the target channel's name. */
  readonly whatsappTargetName: 'whatsapp' | 'whatapp';
  /** (?) `set('comment.text')` and `comment.append*` work in messaging channels. */
  readonly commentWritesInMessaging: boolean;
  /** (?) audits' chat history holds WhatsApp's own time stamp. */
  readonly auditsHoldOriginalTimestamp: boolean;
  /** (?) every messaging ticket's audits hold a `ChatStartedEvent`. */
  readonly auditsHoldChatStarted: boolean;
  /** (?) audits tell of a refused message. */
  readonly auditsTellFailures: boolean;
  /** (?) they do so with Sunshine's own error in an event of its own, not with a text in an `Error`. */
  readonly auditsFailureIsEvent: boolean;
  /** (?) Sunshine's messages hold the error that a channel answered with. */
  readonly sunshineTellsFailures: boolean;
  /** (?) one Sunshine user, with one conversation, holds what a customer wrote to several numbers. */
  readonly oneConversationForAllNumbers: boolean;
  /** Sunshine's messages hold the channel's own time stamp, which is nullable (V). */
  readonly sunshineHoldsSentTime: boolean;
  /** (?) whose name stands in the ticket at a message sent through Sunshine. */
  readonly sunshineSendShows: 'agent' | 'business';
  /** (?) `messageTemplates` hands on what Meta says beyond the documented fields: format, reason, quality. */
  readonly sunshineTellsTemplateDetails: boolean;
  /** (?) `via.source.to` of a ticket names the business number. */
  readonly viaNamesNumber: boolean;
  /** (?) `notify` takes its options as the fourth argument instead of the third. */
  readonly notifyOptionsAreFourth: boolean;
  /** (?) how far the search index is behind. */
  readonly searchLagsMs: number;
  /** (?) placeholders in a comment are filled in when it is saved, also in a note of the API. */
  readonly commentsFillPlaceholders: boolean;
  /** (?) `ticket.conversation` shows a note of the API as plain text instead of HTML. */
  readonly notesAreText: boolean;
  /** (?) a private note fires `ticket.conversation.changed`. */
  readonly notesTellApps: boolean;
  /** (?) a merge quotes all notes of the other ticket instead of its last comment. */
  readonly mergeQuotesAllNotes: boolean;
}

/** The account's access to Sunshine Conversations. */
export interface SimSunshine {
  readonly appId: string;
  readonly keyId: string;
  readonly secret: string;
  /** Whether the account's plan has the API at all. */
  readonly plan: boolean;
  /** What the key may see: an integration's key reads no integrations and no templates. */
  readonly scope: 'integration' | 'app';
}

export interface SimAccount {
  readonly subdomain: string;
  readonly timeZone: string;
  readonly name: string;
}

export interface WorldState {
  readonly users: readonly SimUser[];
  readonly tickets: readonly SimTicket[];
  readonly macros: readonly SimMacro[];
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
  readonly toasts: readonly SimToast[];
  readonly variants: Variants;
  /** Source of new ids; commands count it up. */
  readonly nextId: number;
}

/** What one step changed. Listeners read the rest from `world.state`. */
export type WorldChange =
  | { readonly kind: 'activeTicket'; readonly ticketId: number; readonly previousId: number }
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
  | { readonly kind: 'time' }
  /** The agent's computer was set to another time. */
  | { readonly kind: 'agentClock' }
  | { readonly kind: 'sunshine' }
  | { readonly kind: 'faults' }
  | { readonly kind: 'variants' }
  | { readonly kind: 'toasts' }
  /** Another scenario or an import: everything may differ, reload all frames. */
  | { readonly kind: 'replaced' };

/** One line of the message log. */
export interface WireEntry {
  readonly seq: number;
  /** Virtual time. */
  readonly at: number;
  /** `note`: said by the host itself, nothing went over the wire. */
  readonly direction: 'toHost' | 'toApp' | 'note';
  readonly frameId: string | null;
  /** Short: `get ticket.conversation`, `zaf.comment.text.changed`, `answer 12`. */
  readonly label: string;
  /** The message as sent or received. */
  readonly data: unknown;
}

/** One HTTP request of an app, faults and refusals included. */
export interface RequestEntry {
  readonly seq: number;
  /** Virtual time. */
  readonly at: number;
  readonly frameId: string;
  /** Upper case. */
  readonly method: string;
  /** As the app wrote it: never with a secure setting filled in. */
  readonly url: string;
  /** null: not answered yet, or never; 0: the network was down. */
  readonly status: number | null;
}

/** Something asked for that the local Zendesk does not have. */
export interface Refusal {
  readonly seq: number;
  readonly at: number;
  readonly frameId: string | null;
  readonly kind: 'get' | 'set' | 'invoke' | 'request' | 'message' | 'instance';
  /** The path, action, message key, or `GET /api/v2/…`. */
  readonly name: string;
  readonly why: string;
}
