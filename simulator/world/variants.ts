/**
 * How the server of the app's own files tells the time: in `Date`; not at all; out of a cache that says so
 * (`Age`), or that does not; after more than 10 s; never; or with a 404 that tells none.
 */
export type FileClock = 'date' | 'no-date' | 'age' | 'stale' | 'slow' | 'no-answer' | 'not-found';

export const FILE_CLOCKS: readonly FileClock[] = [
  'date',
  'no-date',
  'age',
  'stale',
  'slow',
  'no-answer',
  'not-found',
];

/**
 * What becomes of an update of an app's installation that comes from inside an app: the settings in it are
 * taken beside the others; it is refused; `hidden` ones are dropped by it; or it replaces them all.
 */
export type InstallationUpdates = 'taken' | 'refused' | 'drops-hidden' | 'replaces-all';

export const INSTALLATION_UPDATES: readonly InstallationUpdates[] = [
  'taken',
  'refused',
  'drops-hidden',
  'replaces-all',
];

/** Beside the tickets, inside each of them, or nowhere. */
export type MetricSetsPlace = 'beside' | 'inside' | 'nowhere';

export const METRIC_SETS_PLACES: readonly MetricSetsPlace[] = ['beside', 'inside', 'nowhere'];

/** What nobody outside Zendesk knows: both answers can be played. */
export interface Variants {
  /** How many requests a minute the account's plan takes; null: as many as anybody asks. */
  readonly requestsAMinute: number | null;
  /** (?) `comment.text` in messaging channels is HTML instead of plain text. */
  readonly messagingTextIsHtml: boolean;
  /** (S) one production app saw the misspelling `whatapp` as the target channel's name. */
  readonly whatsappTargetName: 'whatsapp' | 'whatapp';
  /** (?) `set('comment.text')` and `comment.append*` work in messaging channels. */
  readonly commentWritesInMessaging: boolean;
  /** (S) `set('comment.type')` is reported to do nothing in Agent Workspace. */
  readonly commentTypeCanBeSet: boolean;
  /** (?) how long after an app's call the composer has what it was given. */
  readonly composerTakesAfterMs: number;
  /** (?) how long after a change of its text apps see it. */
  readonly composerShowsAfterMs: number;
  /** (?) what an app inserts or appends comes twice. */
  readonly composerAddsTwice: boolean;
  /** (?) how long after a send the draft still stands in the composer. */
  readonly sentDraftLeavesAfterMs: number;
  /** (S) public apps send HTML to `notify`: it shows that as HTML, and so is why a save was refused (?). */
  readonly noticesAreHtml: boolean;
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
  /** (?) Sunshine refuses a wrong key in other words than a request without any. */
  readonly sunshineTellsWrongKeys: boolean;
  /** (?) one Sunshine user, with one conversation, holds what a customer wrote to several numbers. */
  readonly oneConversationForAllNumbers: boolean;
  /** Sunshine's messages hold the channel's own time stamp, which is nullable (V). */
  readonly sunshineHoldsSentTime: boolean;
  /** (?) whose name stands in the ticket at a message sent through Sunshine. */
  readonly sunshineSendShows: 'agent' | 'business';
  /** (?) a shorthand's `button_index` counts from 1, as the only sample in Zendesk's help may. */
  readonly shorthandButtonsFromOne: boolean;
  /** (?) a shorthand's `button_url` is the whole address, not its end. */
  readonly shorthandWholeAddresses: boolean;
  /** (?) Zendesk splits a text that is too long for WhatsApp, and converts a file that it does not take. */
  readonly overLimitsArrive: boolean;
  /** (?) WhatsApp takes a template whose filled body has more than 1,024 characters. */
  readonly longBodiesTaken: boolean;
  /** (?) `messageTemplates` hands on what Meta says beyond the documented fields: format, reason, quality. */
  readonly sunshineTellsTemplateDetails: boolean;
  /** (?) `via.source.to` of a ticket names the business number. */
  readonly viaNamesNumber: boolean;
  /** (?) a messaging reply from a ticket whose session has ended goes out all the same. */
  readonly endedSessionsTakeReplies: boolean;
  /** (?) `comment.attachments` tells how large a file is. */
  readonly composerTellsFileSizes: boolean;
  /** (?) `ticket.conversation` shows the ticket's intro comment, and how. */
  readonly conversationShowsIntro: 'not' | 'as-note' | 'as-message';
  /** (?) audits show their chats to a filter, too. */
  readonly auditsFilterChats: boolean;
  /** (?) `notify` takes its options as the fourth argument instead of the third. */
  readonly notifyOptionsAreFourth: boolean;
  /** (?) the app can read the time of the server of its own files. */
  readonly ownFilesTell: FileClock;
  /** (?) how far the search index is behind. */
  readonly searchLagsMs: number;
  /** (?) placeholders in a comment are filled in when it is saved, also in a note of the API. */
  readonly commentsFillPlaceholders: boolean;
  /** (?) `ticket.conversation` shows a note of the API as plain text instead of HTML. */
  readonly notesAreText: boolean;
  /** (?) a note of the API draws the ticket anew, so that the agent's unsaved edits are gone. */
  readonly notesUndoEdits: boolean;
  /** (?) a private note fires `ticket.conversation.changed`. */
  readonly notesTellApps: boolean;
  /**
   * (?) a message of a running messaging session moves the ticket's metrics (`requester_updated_at` …);
   * else only the session's end does.
   */
  readonly messagesMoveMetrics: boolean;
  /** (?) and so it does with the ticket's `updated_at`, in records and in the search. */
  readonly messagesMoveUpdates: boolean;
  /** (?) the chat history in the audits grows while the session runs; else it is there after its end. */
  readonly auditsFollowSessions: boolean;
  /** (?) where `include=metric_sets` puts the metrics of several tickets. */
  readonly metricSetsStand: MetricSetsPlace;
  /** (?) the search knows the messaging channels' names after `via:`; else it finds none. */
  readonly searchKnowsChannels: boolean;
  /** (S) words of the same kind in a query are alternatives (`via:whatsapp via:line`); else all must fit. */
  readonly searchTakesAlternatives: boolean;
  /** (?) a message by the customer runs the account's triggers, which the audits tell. */
  readonly messagesRunTriggers: boolean;
  /** (?) what was saved under a parameter that an update of the app made `hidden` is still there. */
  readonly hiddenSettingsStay: boolean;
  /** (?) a merge quotes all notes of the other ticket instead of its last comment. */
  readonly mergeQuotesAllNotes: boolean;
  /** (?) an app's installation may be read by any agent, not by admins alone. */
  readonly installationsShownToAgents: boolean;
  /** (?) and so may the account's settings. */
  readonly accountSettingsShownToAgents: boolean;
  /** (?) what an update of the installation does. */
  readonly installationUpdates: InstallationUpdates;
}
