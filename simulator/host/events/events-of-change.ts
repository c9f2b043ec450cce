import { isLiveMessage } from '../../world/channels';
import type { WorldChange } from '../../world/world-state';
import { readPath } from '../properties/properties';
import { type Scope, scopeOf } from '../scope';

/** An event as an app hears it; the payload is read when somebody listens. */
export interface AppEvent {
  name: string;
  payload?: () => unknown;
  /** The property behind a `…changed` event: `*.changed` names it too. */
  property?: string;
}

/** What an instance in a ticket location hears of a change in its ticket. */
export function ticketEvents(change: WorldChange, scope: Scope): AppEvent[] {
  const changed = (property: string, path = property): AppEvent => ({
    name: `${property}.changed`,
    payload: () => readPath(scope, path),
    property,
  });
  switch (change.kind) {
    case 'conversation':
      // The payload is the whole array in observed apps (S).
      if (isLiveIn(scope, change.messageId)) return [changed('ticket.conversation')];
      return isUnheardNote(scope, change.messageId)
        ? [changed('ticket.comments')]
        : [changed('ticket.conversation'), changed('ticket.comments')];
    case 'composer.text':
      return [changed('comment.text')];
    case 'composer.type':
      return [changed('comment.type'), changed('ticket.editor.capabilities')];
    case 'composer.channel':
      return [changed('ticket.editor.targetChannel'), changed('ticket.editor.capabilities')];
    case 'composer.attachments':
      return [changed('comment.attachments')];
    case 'ticket.field':
      return fieldEvents(change.field, changed);
    case 'ticket.updated':
      return [{ name: 'ticket.updated' }];
    case 'submit.start':
      return [{ name: 'ticket.submit.start' }];
    case 'submit.done':
      return named('ticket.submit.done', 'ticket.submit.always');
    case 'submit.fail':
      return named('ticket.submit.fail', 'ticket.submit.always');
    default:
      return [];
  }
}

function isLiveIn({ ticket }: Scope, messageId: string): boolean {
  const message = ticket.conversation.findLast(({ id }) => id === messageId);
  return message !== undefined && isLiveMessage(message);
}

/** Whether apps hear of a private note as a change of the conversation is (?). */
function isUnheardNote({ ticket, state }: Scope, messageId: string): boolean {
  const message = ticket.conversation.findLast(({ id }) => id === messageId);
  return message?.isPublic === false && !state.variants.notesTellApps;
}

function named(...names: string[]): AppEvent[] {
  return names.map((name) => ({ name }));
}

function fieldEvents(
  field: string,
  changed: (property: string, path?: string) => AppEvent,
): AppEvent[] {
  if (field.startsWith('custom_field_')) {
    return [changed(`ticket.${field}`, `ticket.customField:${field}`)];
  }
  if (field === 'status') return [changed('ticket.status'), changed('ticket.statusCategory')];
  return [changed(`ticket.${field}`)];
}

/** `ticket.saved` is heard in `background` alone, with the ticket: sidebars are usually gone by then (V). */
export function backgroundEvents(change: WorldChange, scope: Scope): AppEvent[] {
  if (change.kind !== 'submit.done' || scope.instance.location !== 'background') return [];
  const { ticketId } = change;
  const besideTicket: Scope = scopeOf(scope.host, {
    ...scope.instance,
    location: 'ticket_sidebar',
    ticketId,
  });
  return [{ name: 'ticket.saved', payload: () => readPath(besideTicket, 'ticket') }];
}

/** What every instance hears. */
export function commonEvents(change: WorldChange, scope: Scope): AppEvent[] {
  if (change.kind !== 'colorScheme') return [];
  return [{ name: 'colorScheme.changed', payload: () => scope.state.colorScheme }];
}
