import { sunshineName } from '../../world/channels';
import { kindOf } from '../../world/message-kind';
import type { SimMessage } from '../../world/message-types';
import { receivedAt, type Thread, type ThreadMessage } from '../../world/threads';
import type { WorldState } from '../../world/world-state';
import { contentOf } from './content';
import { sunshineFailure } from './failure';

export const isoMs = (at: number) => new Date(at).toISOString();

/** A message of `GET …/conversations/{id}/messages` (OpenAPI 17.12.1: Message). */
export function messageV2(said: ThreadMessage, thread: Thread, state: WorldState) {
  const { message } = said;
  const isActivity = kindOf(message) === 'activity';
  return {
    id: message.id,
    received: isoMs(receivedAt(message)),
    author: authorOf(said, thread, isActivity),
    content: contentOf(message),
    source: sourceOf(said, state),
    quotedMessage: null,
    metadata: message.throughSunshine?.metadata ?? null,
    deleted: message.isRemoved === true || kindOf(message) === 'deleted',
    ...failureOf(message, state),
    // Where the closing of a ticket or a conversation is told of (V).
    ...(isActivity ? { activity: { type: 'conversation:endedByUser' } } : {}),
  };
}

/** Whether a message tells of its own failure, and under which name, is (?). */
export const failureOf = ({ delivery }: SimMessage, { variants }: WorldState) =>
  delivery && variants.sunshineTellsFailures ? { error: sunshineFailure(delivery) } : {};

function authorOf({ message }: ThreadMessage, { userId }: Thread, isActivity: boolean) {
  if (message.throughSunshine) {
    const { displayName } = message.throughSunshine;
    return { type: 'business', ...(displayName === null ? {} : { displayName }) };
  }
  const isUser = message.role === 'end-user';
  const isBot = message.role === 'trigger' || message.role === 'system';
  const subtypes = [
    ...(isActivity ? ['activity'] : []),
    ...(isUser ? [] : [isBot ? 'bot' : 'agent']),
  ];
  return {
    type: isUser ? 'user' : 'business',
    ...(isUser ? { userId } : {}),
    displayName: message.authorName,
    ...(subtypes.length > 0 ? { subtypes } : {}),
  };
}

/** Only what a user wrote names the number it came to (V); the channel's own time may be missing (V). */
function sourceOf({ message, integration }: ThreadMessage, { variants }: WorldState) {
  if (message.throughSunshine) return { type: 'api:conversations' };
  if (message.role !== 'end-user') return { type: 'zd:agentWorkspace' };
  return {
    type: sunshineName(message.channel),
    ...(integration ? { integrationId: integration.id } : {}),
    originalMessageId: `wamid.${message.id}`,
    originalMessageTimestamp: variants.sunshineHoldsSentTime ? isoMs(message.sentAt) : null,
  };
}
