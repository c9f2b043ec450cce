import type { SimMessage, SimMessageKind } from './message-types';
import { readSentTemplate } from './shorthand';

/** What a message is: as it says itself, else a template, a file or words. */
export function kindOf(
  message: Pick<SimMessage, 'kind' | 'role' | 'text' | 'attachments'>,
): SimMessageKind {
  if (message.kind) return message.kind;
  if (message.role !== 'end-user' && readSentTemplate(message.text)) return 'template';
  return message.attachments.length > 0 && message.text === '' ? 'media' : 'text';
}

/** Kinds that change or answer a message without being one: WhatsApp's window takes no notice. */
const NOT_WRITTEN: ReadonlySet<SimMessageKind> = new Set([
  'reaction',
  'edit',
  'deletion',
  'activity',
]);

/** Whether the customer has written something, which is what starts a window. */
export function isWritten(kind: SimMessageKind): boolean {
  return !NOT_WRITTEN.has(kind);
}

/** Kinds that stand in a ticket without any words of their own (?). */
export function isShell(kind: SimMessageKind): boolean {
  return kind === 'reaction' || kind === 'edit' || kind === 'deletion';
}
