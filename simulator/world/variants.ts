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
  /** (?) a shorthand's `button_index` counts from 1, as the only sample in Zendesk's help may. */
  readonly shorthandButtonsFromOne: boolean;
  /** (?) a shorthand's `button_url` is the whole address, not its end. */
  readonly shorthandWholeAddresses: boolean;
  /** (?) WhatsApp takes a template whose filled body has more than 1,024 characters. */
  readonly longBodiesTaken: boolean;
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
  /** (?) a note of the API draws the ticket anew, so that the agent's unsaved edits are gone. */
  readonly notesUndoEdits: boolean;
  /** (?) a private note fires `ticket.conversation.changed`. */
  readonly notesTellApps: boolean;
  /** (?) a merge quotes all notes of the other ticket instead of its last comment. */
  readonly mergeQuotesAllNotes: boolean;
}
