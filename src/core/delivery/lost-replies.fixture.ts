import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { hours } from '../time';
import type { TemplateSigns } from './template-replies';

/** Where there is no key: what the ticket shows is all there is. */
export const NO_TEMPLATE_SIGNS: TemplateSigns = {
  isPossible: false,
  submittedAt: [],
  watched: null,
};

/** 2,500 messages of the customer, and two days later as many replies that came too late. */
export function manyLostReplies(): readonly ConversationMessage[] {
  const late = { role: 'agent', authorId: '9', name: 'Nora' } as const;
  return [
    ...Array.from({ length: 2_500 }, (_, index) => messageOf({ at: index })),
    ...Array.from({ length: 2_500 }, (_, index) => messageOf({ ...late, at: hours(48) + index })),
  ];
}
