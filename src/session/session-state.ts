import type { ClockProof } from '../core/clock/known-time';
import type { ConversationPartner, TicketView } from '../core/derive';
import type { GuardSettings } from '../core/guard/guard-settings';
import type { GuardState } from '../core/guard/guard-state';
import type { MacroInDraft } from '../core/macro/macro-in-draft';
import type { LeftBehind, LostReply, Notice } from '../core/notices/notice';
import type { RequestFailure } from '../core/request-failure';
import type { SettingProblem } from '../core/setup/setting-problem';
import type { DurationMs, EpochMs } from '../core/time';
import type { Tool } from '../core/usual-tool';
import type { GatheredEvidence } from '../core/window/evidence';
import type { TicketState } from '../zendesk/ticket/ticket-store';
import type { KeptDraft } from './kept-drafts';
import type { Parking } from './parking/parking';
import type { TemplateData } from './templates/template-data';

/** What of the tools is in front of the agent. */
export interface Shown {
  readonly tab: Tool;
  /** The agent works with it; else it is what helps now. */
  readonly isTabChosen: boolean;
  /** Grows each time another part of the screen leads to the template search. */
  readonly searchRequest: number;
  /** The open template form, by key; null: the list. */
  readonly picked: string | null;
}

/** What is known of the open ticket, as values: each the same object while it says the same. */
export interface SessionState extends TicketState, TemplateData {
  /** The instant that screens show; the same until something shown changes with the time. */
  readonly now: EpochMs;
  readonly view: TicketView;
  /** False on a channel without a limit, which gets one quiet line and costs no request. */
  readonly hasWindow: boolean;
  readonly takesTemplates: boolean;
  /** Whom a reply reaches: who wrote last, else the requester. */
  readonly partner: ConversationPartner;
  readonly gathered: GatheredEvidence;
  /** The server's clock less this computer's, if worth a notice. */
  readonly clockOffByMs: DurationMs | null;
  readonly clockProof: ClockProof;
  /** What is wrong in the admin's settings, the guard's included. */
  readonly settingProblems: readonly SettingProblem[];
  readonly guardProblems: readonly SettingProblem[];
  /** The first screen is up: the rest may load. */
  readonly isPainted: boolean;
  /** Once true it stays. */
  readonly areMacrosWanted: boolean;
  /** Replaced drafts, newest first. */
  readonly keptDrafts: readonly KeptDraft[];
  /** The last discarded one, until it is forgotten. */
  readonly discardedDraft: KeptDraft | null;
  readonly shown: Shown;
  readonly guard: GuardState;
  /** null: the guard is not there yet. */
  readonly guardSettings: GuardSettings | null;
  /** Why the last tag was not added. */
  readonly tagFailure: RequestFailure | null;
  readonly macroInDraft: MacroInDraft;
  /** What a removed macro changed in the fields. */
  readonly leftBehind: LeftBehind | null;
  readonly parked: Parking;
  readonly delivery: DeliveryState;
  /** In memory only; null: none. */
  readonly lostWords: LostWords | null;
  /** The newest reply, if it did not arrive and the agent does not see the list. */
  readonly lost: LostReply | null;
  readonly notices: readonly Notice[];
}

/** The words of a reply that did not arrive, while they are to be said as a template. */
export interface LostWords {
  /** The reply's, see `DeliveryEntry`. */
  readonly key: string;
  readonly text: string;
  readonly author: string;
}

interface DeliveryState {
  /** What looks lost or was refused, newest first, without hidden ones. */
  readonly entries: readonly LostReply[];
  /** The last hidden one, while that can be undone. */
  readonly lastHidden: string | null;
  readonly lookup: 'not-asked' | 'asking' | 'asked' | RequestFailure;
}
