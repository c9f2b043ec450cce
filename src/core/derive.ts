import type { Settings } from './settings';
import { checkDraft } from './template/check-draft';
import type { DraftVerdict } from './template/draft-verdict';
import type { Template } from './template/template';
import type { TicketSnapshot } from './ticket-snapshot';
import type { EpochMs } from './time';
import { channelPolicy } from './window/channel-policy';
import { type FreeTextOutlook, freeTextOutlook } from './window/free-text-outlook';
import { replyTarget } from './window/reply-target';
import type { ReplyWindow } from './window/reply-window';
import { replyWindowAt } from './window/reply-window-at';
import { windowChannel } from './window/window-channel';

/** What the templates known so far are, and whether every source of them answered. */
export interface KnownTemplates {
  readonly list: readonly Template[];
  readonly complete: boolean;
}

/** All that the screens say about a ticket at one instant. */
export interface TicketView {
  /** The channel whose window is shown. */
  readonly channel: string;
  readonly window: ReplyWindow;
  readonly draft: DraftVerdict;
  /** What would become of a free text, whatever stands in the composer now, a note too. */
  readonly freeText: FreeTextOutlook;
}

/** The channel whose window a ticket shows. */
export const shownChannel = ({ composer, viaChannel, messages }: TicketSnapshot): string =>
  windowChannel({ targetChannel: composer.targetChannel, viaChannel, messages: messages ?? [] });

/** False on a channel that sets no limit: there is then nothing to count, to guard or to offer. */
export const mayHaveWindow = (snapshot: TicketSnapshot): boolean =>
  channelPolicy(shownChannel(snapshot)).kind !== 'none';

export interface ConversationPartner {
  readonly name: string;
  /** False when the ticket's requester was changed after this person wrote. */
  readonly isRequester: boolean;
}

/**
 * Whom the agent is talking to: who wrote the message that started the window, if it is named, else
 * the requester.
 */
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

/** The one place where "may I still write?" is answered: clock, draft check and macro guard read it from here. */
export function derive(
  snapshot: TicketSnapshot,
  settings: Settings,
  templates: KnownTemplates,
  now: EpochMs,
): TicketView {
  const { composer, requester, messages } = snapshot;
  const channel = shownChannel(snapshot);
  const window: ReplyWindow =
    messages === null
      ? { state: 'unknown', reason: 'not-readable' }
      : replyWindowAt({
          messages,
          channel,
          requesterId: requester.id,
          thresholds: settings.thresholds,
          now,
        });
  const target = replyTarget(composer.targetChannel, channel);
  const draft = checkDraft({
    text: composer.text,
    commentType: composer.type,
    target,
    hasAttachments: composer.hasAttachments,
    window,
    templates: templates.list,
    listComplete: templates.complete,
  });
  return { channel, window, draft, freeText: freeTextOutlook(window, target) };
}
