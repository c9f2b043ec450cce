import type { ClockProof } from '../core/clock/known-time';
import type { ConversationPartner, TicketView } from '../core/derive';
import type { GuardSettings } from '../core/guard/guard-settings';
import type { GuardState } from '../core/guard/guard-state';
import type { MacroInDraft } from '../core/macro/macro-in-draft';
import type { LeftBehind, LostReply, Notice } from '../core/notices/notice';
import type { RequestFailure } from '../core/request-failure';
import type { DurationMs, EpochMs } from '../core/time';
import type { Tool } from '../core/usual-tool';
import type { GatheredEvidence } from '../core/window/evidence';
import type { SettingProblem } from '../zendesk/settings/setting-problem';
import type { TicketState } from '../zendesk/ticket/ticket-store';
import type { KeptDraft } from './kept-drafts';
import type { Parking } from './parking/parking';
import type { TemplateData } from './templates/template-data';

/** What of the tools the agent has in front of them. */
export interface Shown {
  readonly tab: Tool;
  /** The agent works with it; else it is what helps now. */
  readonly isTabChosen: boolean;
  /** Grows each time another part of the screen sends the agent to the search for templates. */
  readonly searchRequest: number;
  /** The template whose form is open, by its key; null: the list. */
  readonly picked: string | null;
}

/** What is known of the open ticket: values only, each the same object as long as it says the same. */
export interface SessionState extends TicketState, TemplateData {
  /** When the screens speak: the same instant until something that they show of the time changes. */
  readonly now: EpochMs;
  readonly view: TicketView;
  /** False on a channel that sets no limit, which gets one quiet line and costs no request. */
  readonly hasWindow: boolean;
  /** WhatsApp is the shown channel, or one that the ticket touched. */
  readonly takesTemplates: boolean;
  /** Whom a reply reaches: who wrote last, else the requester. */
  readonly partner: ConversationPartner;
  /** What is known beyond the ticket's own conversation. */
  readonly gathered: GatheredEvidence;
  /** How far the server's clock is ahead of this computer's, where that is worth a word. */
  readonly clockOffByMs: DurationMs | null;
  readonly clockProof: ClockProof;
  /** What does not fit in the admin's settings: in all of them, and in those that the guard reads. */
  readonly settingProblems: readonly SettingProblem[];
  readonly guardProblems: readonly SettingProblem[];
  /** The first screen is up: what it does without may come. */
  readonly isPainted: boolean;
  /** Macros and templates matter now; once they did they stay. */
  readonly areMacrosWanted: boolean;
  /** The drafts that something else took the place of, newest first. */
  readonly keptDrafts: readonly KeptDraft[];
  /** The one that was discarded last, until it is forgotten. */
  readonly discardedDraft: KeptDraft | null;
  readonly shown: Shown;
  /** How an attempt to send that was held back stands. */
  readonly guard: GuardState;
  /** null: nobody stands guard so far. */
  readonly guardSettings: GuardSettings | null;
  /** Why the last tag was not added. */
  readonly tagFailure: RequestFailure | null;
  readonly macroInDraft: MacroInDraft;
  /** What a macro changed in the fields whose text was taken out again. */
  readonly leftBehind: LeftBehind | null;
  readonly parked: Parking;
  readonly delivery: DeliveryState;
  /** The newest reply, where it did not arrive and the agent does not look at the list. */
  readonly lost: LostReply | null;
  /** All that is to be said, the most urgent first. */
  readonly notices: readonly Notice[];
}

interface DeliveryState {
  /** What looks lost or was refused, the newest first, without what the agent has hidden. */
  readonly entries: readonly LostReply[];
  /** What was hidden last, while that can be undone. */
  readonly lastHidden: string | null;
  readonly lookup: 'not-asked' | 'asking' | 'asked' | RequestFailure;
}
