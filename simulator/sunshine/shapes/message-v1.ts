import { kindOf } from '../../world/message-kind';
import { receivedAt, type Thread, type ThreadMessage } from '../../world/threads';
import type { WorldState } from '../../world/world-state';
import { contentOf } from './content';
import { failureOf, messageV2 } from './message-v2';

/** v1.1 counts in seconds with a fraction. */
export const seconds = (at: number) => at / 1000;

/** A message of `GET /v1.1/…/appusers/{id}/messages`: the same as in v2, but flat and in older words. */
export function messageV1(said: ThreadMessage, thread: Thread, state: WorldState) {
  const { message } = said;
  const { source } = messageV2(said, thread, state);
  const isUser = message.role === 'end-user';
  const { type, ...content } = contentOf(message);
  return {
    _id: message.id,
    role: isUser ? 'appUser' : 'appMaker',
    authorId: isUser ? thread.userId : `maker-${message.authorId ?? 0}`,
    name: message.throughSunshine?.displayName ?? message.authorName,
    received: seconds(receivedAt(message)),
    type,
    ...content,
    source: {
      ...source,
      ...('originalMessageTimestamp' in source
        ? { originalMessageTimestamp: secondsOrNull(source.originalMessageTimestamp) }
        : {}),
    },
    ...(message.throughSunshine?.metadata ? { metadata: message.throughSunshine.metadata } : {}),
    ...failureOf(message, state),
    ...(message.isRemoved || kindOf(message) === 'deleted' ? { deleted: true } : {}),
    ...(kindOf(message) === 'activity' ? { activity: { type: 'conversation:endedByUser' } } : {}),
  };
}

function secondsOrNull(iso: string | null | undefined): number | null {
  return typeof iso === 'string' ? seconds(Date.parse(iso)) : null;
}
