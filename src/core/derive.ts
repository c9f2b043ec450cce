import type { Settings } from './settings';
import { checkDraft } from './template/check-draft';
import type { DraftVerdict } from './template/draft-verdict';
import type { Template } from './template/template';
import type { TicketSnapshot } from './ticket-snapshot';
import type { EpochMs } from './time';
import { channelPolicy } from './window/channel-policy';
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
}

/** The channel whose window a ticket shows. */
export const shownChannel = ({ composer, viaChannel, messages }: TicketSnapshot): string =>
  windowChannel({ targetChannel: composer.targetChannel, viaChannel, messages: messages ?? [] });

/** False on a channel that sets no limit: there is then nothing to count, to guard or to offer. */
export const mayHaveWindow = (snapshot: TicketSnapshot): boolean =>
  channelPolicy(shownChannel(snapshot)).kind !== 'none';

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
  const draft = checkDraft({
    text: composer.text,
    commentType: composer.type,
    // Without a word from Zendesk on the target, the ticket's own channel is the likely one.
    targetIsWindowChannel: composer.targetChannel === null || composer.targetChannel === channel,
    hasAttachments: composer.hasAttachments,
    window,
    templates: templates.list,
    listComplete: templates.complete,
  });
  return { channel, window, draft };
}
