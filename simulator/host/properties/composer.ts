import { isMessagingChannel } from '../../world/channels';
import { isRichComposer } from '../../world/composer-text';
import type { Scope } from '../scope';
import { sdkAttachment } from '../shapes/conversation-item';
import { targetChannel } from '../shapes/target-channel';
import type { Property } from '../table';
import { oneOf, text } from '../values';

const shownText = ({ host, ticket }: Scope): string => host.composerLag.shown(ticket.id);

/** `comment` is also reachable as `ticket.comment` (zaf-support-api.md section 5). */
export const composerProperties: Readonly<Record<string, Property>> = {
  comment: {
    get: (scope) => ({
      text: shownText(scope),
      type: scope.ticket.composer.type,
      attachments: scope.ticket.composer.attachments.map((file) => ({
        ...sdkAttachment(file),
        ...(scope.state.variants.composerTellsFileSizes && { size: file.size }),
      })),
      useRichText: isRichComposer(scope.ticket.composer, scope.state.variants),
    }),
  },
  'comment.text': {
    get: shownText,
    set(scope, value) {
      const draft = text(value);
      if (!mayWriteComment(scope, 'set comment.text')) return;
      const { id } = scope.ticket;
      scope.host.composerLag.write(() => scope.world.setComposerText(id, draft, 'app'));
    },
  },
  'comment.type': {
    get: ({ ticket }) => ticket.composer.type,
    set({ world, ticket, state, host, instance }, value) {
      const type = oneOf(value, ['publicReply', 'internalNote']);
      if (state.variants.commentTypeCanBeSet) world.setCommentType(ticket.id, type);
      else host.note(instance.frameId, 'set comment.type does nothing');
    },
  },
  'ticket.editor.targetChannel': {
    get: ({ ticket, state }) => targetChannel(ticket, state.variants),
  },
};

/** Whether `comment.*` writes reach a messaging composer from the sidebar is (?): a variant says. */
export function mayWriteComment({ ticket, state, host, instance }: Scope, what: string): boolean {
  const { type, channel } = ticket.composer;
  const isLive = type === 'publicReply' && isMessagingChannel(channel);
  if (!isLive || state.variants.commentWritesInMessaging) return true;
  host.note(instance.frameId, `${what} does nothing in messaging channels`);
  return false;
}
