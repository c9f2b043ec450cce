import { isMessagingChannel } from '../../world/channels';
import { ApiError, invalidValue } from '../api-error';
import { fieldNamed } from '../properties/ticket-fields';
import type { Scope } from '../scope';
import type { Action } from '../table';
import { integer, record, text } from '../values';

/** Apps add one tag or several: `'vip'`, `['vip', 'late']`. */
function words(args: readonly unknown[]): string[] {
  return args.flat().map(text);
}

function userBy({ state }: Scope, by: unknown): number {
  const { id, email } = record(by);
  const user = state.users.find((known) => known.id === id || (email && known.email === email));
  if (!user) throw new ApiError('APIUnknownUserError', `no user ${JSON.stringify(by)}`);
  return user.id;
}

/** Zendesk sends at once, for the agent, past the composer, whose draft stays (zaf-support-api.md section 6). */
function sendNow({ world, ticket }: Scope, spec: unknown): void {
  const { channel, message } = record(spec);
  const { composer: draft, id } = ticket;
  // Which name WhatsApp has here is (?): `messaging` and the channel's own name are taken.
  const fits =
    channel === draft.channel || (channel === 'messaging' && isMessagingChannel(draft.channel));
  if (!fits) throw invalidValue(channel, `"messaging" or "${draft.channel}"`);
  world.setCommentType(id, 'publicReply');
  world.setComposerText(id, text(message), 'app');
  void world.submitReply(id).then(() => {
    world.setCommentType(id, draft.type);
    world.setComposerText(id, draft.text, 'zendesk');
  });
}

const look =
  (change: { isVisible?: boolean; isEnabled?: boolean }): Action =>
  (scope, _args, name = '') => {
    scope.world.setFieldLook(scope.ticket.id, fieldNamed(scope, name).name, change);
  };

/** What an app can do to its ticket besides setting values. */
export const ticketActions: Readonly<Record<string, Action>> = {
  macro: ({ world, ticket }, [macroId]) => world.applyMacro(ticket.id, integer(macroId)),
  enableSave: ({ world, ticket }) => world.setSaveEnabled(ticket.id, true),
  disableSave: ({ world, ticket }) => world.setSaveEnabled(ticket.id, false),
  'ticket.sendMessage': (scope, [spec]) => sendNow(scope, spec),
  'ticket.tags.add': ({ world, ticket }, args) =>
    world.updateTicket(ticket.id, { tags: [...new Set([...ticket.tags, ...words(args)])] }),
  'ticket.tags.remove': ({ world, ticket }, args) =>
    world.updateTicket(ticket.id, {
      tags: ticket.tags.filter((tag) => !words(args).includes(tag)),
    }),
  'ticket.collaborators.add': (scope, [by]) =>
    scope.world.updateTicket(scope.ticket.id, {
      collaboratorIds: [...new Set([...scope.ticket.collaboratorIds, userBy(scope, by)])],
    }),
  'ticket.collaborators.remove': (scope, [by]) => {
    const gone = userBy(scope, by);
    const collaboratorIds = scope.ticket.collaboratorIds.filter((id) => id !== gone);
    scope.world.updateTicket(scope.ticket.id, { collaboratorIds });
  },
  'ticketFields:*.hide': look({ isVisible: false }),
  'ticketFields:*.show': look({ isVisible: true }),
  'ticketFields:*.enable': look({ isEnabled: true }),
  'ticketFields:*.disable': look({ isEnabled: false }),
};
