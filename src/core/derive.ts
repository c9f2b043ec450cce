import type { TicketSnapshot } from './conversation/ticket-snapshot';
import { checkDraft, type DraftInput } from './draft/check-draft';
import type { DraftVerdict } from './draft/draft-verdict';
import type { Settings } from './settings';
import type { Template } from './template/template';
import type { EpochMs } from './time';
import { type ChannelRules, channelPolicy } from './window/channel-policy';
import type { GatheredEvidence } from './window/evidence';
import { type FreeTextOutlook, freeTextOutlook } from './window/free-text-outlook';
import { otherChannels } from './window/other-channels';
import { replyTarget } from './window/reply-target';
import type { ReplyWindow } from './window/reply-window';
import { replyWindowAt } from './window/reply-window-at';
import { publicName, windowChannel } from './window/window-channel';

/** What the templates known so far are, and whether every source of them answered. */
export interface KnownTemplates {
  readonly list: readonly Template[];
  readonly complete: boolean;
  /** Without it no template in a draft can be checked (see `DraftInput`). */
  readonly check?: DraftInput['check'];
  readonly doubt?: DraftInput['doubt'];
  readonly fallbackLanguage?: DraftInput['fallbackLanguage'];
  readonly asOf?: DraftInput['asOf'];
}

/** All that the screens say about a ticket at one instant. */
export interface TicketView {
  /** The channel whose window is shown. */
  readonly channel: string;
  readonly window: ReplyWindow;
  readonly draft: DraftVerdict;
  /** What would become of a free text, whatever stands in the composer now, a note too. */
  readonly freeText: FreeTextOutlook;
  /** Of the ticket's other channels, the newest first. */
  readonly otherWindows: readonly OtherWindow[];
}

export interface OtherWindow {
  readonly channel: string;
  readonly window: ReplyWindow;
}

/** More would be no help beside the one that counts. */
const MOST_OTHERS = 3;

const channelsOf = ({ composer, viaChannel, messages }: TicketSnapshot, rules: ChannelRules) => ({
  targetChannel: composer.targetChannel,
  viaChannel: publicName(viaChannel),
  messages: messages ?? [],
  rules,
});

/** The channel whose window a ticket shows. */
export const shownChannel = (snapshot: TicketSnapshot, rules: ChannelRules): string =>
  windowChannel(channelsOf(snapshot, rules));

/** False on a channel that sets no limit: there is then nothing to count or to guard. */
export const mayHaveWindow = (snapshot: TicketSnapshot, rules: ChannelRules): boolean =>
  channelPolicy(shownChannel(snapshot, rules), rules).kind !== 'none';

/** Templates exist on WhatsApp only: it is the shown channel, or one that the ticket touched. */
export const offersTemplates = (snapshot: TicketSnapshot, rules: ChannelRules): boolean =>
  shownChannel(snapshot, rules) === 'whatsapp' ||
  snapshot.viaChannel === 'whatsapp' ||
  (snapshot.messages ?? []).some(({ channel }) => channel === 'whatsapp');

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
  gathered: Pick<GatheredEvidence, 'evidence' | 'requesterId'>,
  settings: Settings,
  templates: KnownTemplates,
  now: EpochMs,
): TicketView {
  const { composer, requester } = snapshot;
  // The requester may have been changed since: another customer's messages open nothing.
  const evidence = gathered.requesterId === requester.id ? gathered.evidence : [];
  const channels = channelsOf(snapshot, settings.channels);
  const channel = windowChannel(channels);
  const windowOf = (name: string) =>
    replyWindowAt({ ticket: snapshot, channel: name, evidence, settings, now });
  const window = windowOf(channel);
  const target = replyTarget(composer.targetChannel, channel, settings.channels);
  const draft = checkDraft({
    text: composer.text,
    commentType: composer.type,
    target,
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
  const otherWindows = otherChannels(channels, channel)
    .map((name) => ({ channel: name, window: windowOf(name) }))
    .sort((a, b) => startedAt(b.window) - startedAt(a.window))
    .slice(0, MOST_OTHERS);
  return { channel, window, draft, freeText: freeTextOutlook(window, target), otherWindows };
}

/** A window of which nothing is known comes after all others. */
const startedAt = (window: ReplyWindow): number =>
  'startedBy' in window ? window.startedBy.at : Number.NEGATIVE_INFINITY;
