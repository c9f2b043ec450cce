import type { SimMessage } from '../../simulator/world/message-types';

/** A conversation from what was said, oldest first, as `simulator/scenarios/build` writes it. */
export const conversationOf = (...said: readonly Omit<SimMessage, 'id'>[]): SimMessage[] =>
  said.map((message, index) => ({ ...message, id: `e${index + 1}` }));
