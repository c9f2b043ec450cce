import type { TicketSnapshot } from './conversation/ticket-snapshot';
import { checkDraft, type DraftInput } from './draft/check-draft';
import type { DraftVerdict } from './draft/draft-verdict';
import type { Settings } from './settings';
import { channelsOf, evidenceOf, shownChannel, shownWindow } from './shown-window';
import type { Template } from './template/template';
import type { EpochMs } from './time';
import type { ChannelRules } from './window/channel-policy';
import type { GatheredEvidence } from './window/evidence';
import { type FreeTextOutlook, freeTextOutlook, replyTarget } from './window/free-text-outlook';
import { otherChannels } from './window/other-channels';
import type { ReplyWindow } from './window/reply-window';
import { replyWindowAt } from './window/reply-window-at';

/** The templates known so far, and whether every source answered. */
export interface KnownTemplates {
  readonly list: readonly Template[];
  readonly complete: boolean;
  /** Loaded later; without it templates in a draft are not checked. */
  readonly check?: DraftInput['check'];
  readonly doubt?: DraftInput['doubt'];
  readonly fallbackLanguage?: DraftInput['fallbackLanguage'];
  readonly asOf?: DraftInput['asOf'];
}

/** All that screens show of a ticket at one instant. */
export interface TicketView {
  /** The channel whose window is shown. */
  readonly channel: string;
  readonly window: ReplyWindow;
  readonly draft: DraftVerdict;
  /** What would happen to a free text, whatever is in the composer now. */
  readonly freeText: FreeTextOutlook;
  /** Of the ticket's other channels, the newest first. */
  readonly otherWindows: readonly OtherWindow[];
  /** An open window is then not enough, see `TicketSnapshot`. Left out: it has not ended. */
  readonly isSessionEnded?: true;
}

export interface OtherWindow {
  readonly channel: string;
  readonly window: ReplyWindow;
}

/** More would be no help beside the one that counts. */
const MOST_OTHERS = 3;

/** Templates exist on WhatsApp only: the shown channel, or one that the ticket touched. */
export const offersTemplates = (snapshot: TicketSnapshot, rules: ChannelRules): boolean =>
  shownChannel(snapshot, rules) === 'whatsapp' ||
  snapshot.viaChannel === 'whatsapp' ||
  (snapshot.messages ?? []).some(({ channel }) => channel === 'whatsapp');

export interface ConversationPartner {
  readonly name: string;
  /** False when the ticket's requester was changed after this person wrote. */
  readonly isRequester: boolean;
}

/** Whom the agent talks to: who wrote what started the window, if named, else the requester. */
export function conversationPartner(
  { requester }: TicketSnapshot,
  window: ReplyWindow,
): ConversationPartner {
  const starter = 'startedBy' in window ? window.startedBy : null;
  if (starter === null || starter.authorName.trim() === '') {
    return { name: requester.name, isRequester: true };
  }
  return { name: starter.authorName, isRequester: starter.isRequester };
}

/** The one place that answers "may I still write?" for clock, draft check and guard. */
export function derive(
  snapshot: TicketSnapshot,
  gathered: Pick<GatheredEvidence, 'evidence' | 'requesterId'>,
  settings: Settings,
  templates: KnownTemplates,
  now: EpochMs,
): TicketView {
  const { composer, isSessionEnded = false } = snapshot;
  const { channel, window } = shownWindow(snapshot, gathered, settings, now);
  const evidence = evidenceOf(snapshot, gathered);
  const target = replyTarget(composer.targetChannel, channel, settings.channels);
  const draft = checkDraft({
    text: composer.text,
    commentType: composer.type,
    target,
    isSessionEnded,
    hasAttachments: composer.hasAttachments,
    files: composer.files,
    window,
    templates: templates.list,
    listComplete: templates.complete,
    check: templates.check,
    doubt: templates.doubt,
    fallbackLanguage: templates.fallbackLanguage,
    asOf: templates.asOf,
  });
  const otherWindows = otherChannels(channelsOf(snapshot, settings.channels), channel)
    .map((name) => ({
      channel: name,
      window: replyWindowAt({ ticket: snapshot, channel: name, evidence, settings, now }),
    }))
    .sort((a, b) => startedAt(b.window) - startedAt(a.window))
    .slice(0, MOST_OTHERS);
  const freeText = freeTextOutlook(window, target);
  const view = { channel, window, draft, freeText, otherWindows };
  return isSessionEnded ? { ...view, isSessionEnded } : view;
}

/** An unknown window comes last. */
const startedAt = (window: ReplyWindow): number =>
  'startedBy' in window ? window.startedBy.at : Number.NEGATIVE_INFINITY;
