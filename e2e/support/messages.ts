import type { SimMessage } from '../../simulator/world/message-types';

/** A conversation from what was said, oldest first, as `simulator/scenarios/build` writes it. */
export const conversationOf = (...messages: readonly Omit<SimMessage, 'id'>[]): SimMessage[] =>
  messages.map((message, index) => ({ ...message, id: `e${index + 1}` }));
