import { isMessagingChannel } from '../../world/channels';
import { isBlank, isRichComposer, plainToHtml } from '../../world/composer-text';
import { mayWriteComment } from '../properties/composer';
import type { Scope } from '../scope';
import type { Action } from '../table';
import { text } from '../values';

/** `comment.append*` adds at the end, wherever the cursor is. */
const append =
  (name: string, toHtml: (value: string) => string): Action =>
  (scope, [value]) => {
    const added = text(value);
    if (!mayWriteComment(scope, name)) return;
    const { world, host, ticket } = scope;
    host.composerLag.write(() => {
      const { composer, id } = world.ticket(ticket.id);
      const rich = isRichComposer(composer, scope.state.variants);
      const before = isBlank(composer.text) ? '' : composer.text;
      world.setComposerText(id, before + (rich ? toHtml(added) : added), 'app');
    }, 'adds');
  };

function isLive({ ticket }: Scope): boolean {
  const { type, channel } = ticket.composer;
  return type === 'publicReply' && isMessagingChannel(channel);
}

/** Formatting: in messaging channels it logs an error and does nothing (V, ticket_editor page). */
const format =
  (name: string, html: (args: readonly string[]) => string): Action =>
  (scope, args) => {
    if (isLive(scope)) {
      const { host, instance } = scope;
      host.note(instance.frameId, `ticket.editor.${name} does nothing in messaging channels`);
      return;
    }
    scope.world.insertComposerText(scope.ticket.id, html(args.map(String)), 'app');
  };

const wrap = (name: string, tag: string) =>
  format(name, ([inner = '']) => `<${tag}>${inner}</${tag}>`);

export const composerActions: Readonly<Record<string, Action>> = {
  'comment.appendText': append('comment.appendText', plainToHtml),
  'comment.appendHtml': append('comment.appendHtml', (html) => html),
  'comment.appendMarkdown': append('comment.appendMarkdown', plainToHtml),
  /** The only editor action that works in messaging channels: at the cursor, as plain text there (V). */
  'ticket.editor.insert': ({ world, host, ticket }, [value]) => {
    const { id } = ticket;
    const added = text(value);
    host.composerLag.write(() => world.insertComposerText(id, added, 'app'), 'adds');
  },
  'ticket.editor.bold': wrap('bold', 'strong'),
  'ticket.editor.italic': wrap('italic', 'em'),
  'ticket.editor.blockquote': wrap('blockquote', 'blockquote'),
  'ticket.editor.codespan': wrap('codespan', 'code'),
  'ticket.editor.codeblock': wrap('codeblock', 'pre'),
  'ticket.editor.indent': wrap('indent', 'blockquote'),
  'ticket.editor.outdent': format('outdent', () => ''),
  'ticket.editor.orderedList': format('orderedList', () => '<ol><li></li></ol>'),
  'ticket.editor.unorderedList': format('unorderedList', () => '<ul><li></li></ul>'),
  'ticket.editor.hr': format('hr', () => '<hr>'),
  'ticket.editor.hyperlink': format(
    'hyperlink',
    ([url = '', label = url]) => `<a href="${url}">${label}</a>`,
  ),
  'ticket.editor.inlineImage': format('inlineImage', ([url = '']) => `<img src="${url}">`),
};
