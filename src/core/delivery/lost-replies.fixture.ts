import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { hours } from '../time';

/** 2,500 messages of the customer, and two days later as many replies that came too late. */
export function manyLostReplies(): readonly ConversationMessage[] {
  const late = { role: 'agent', authorId: '9', name: 'Nora' } as const;
  return [
    ...Array.from({ length: 2_500 }, (_, index) => messageOf({ at: index })),
    ...Array.from({ length: 2_500 }, (_, index) => messageOf({ ...late, at: hours(48) + index })),
  ];
}
