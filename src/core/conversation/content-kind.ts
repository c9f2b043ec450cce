import type { MessageKind } from './message';
import { restartsWindow } from './restarts-window';

/** By all sources' spellings; what only a business sends is left out, so unknown. */
const BY_TYPE: ReadonlyMap<string, MessageKind> = new Map<string, MessageKind>([
  ['text', 'text'],
  ['image', 'media'],
  ['file', 'media'],
  ['video', 'media'],
  ['audio', 'media'],
  ['sticker', 'media'],
  ['location', 'location'],
  ['contact', 'contact'],
  ['contacts', 'contact'],
  ['formresponse', 'form-answer'],
  ['reaction', 'reaction'],
  ['activity', 'activity'],
]);

const OF_BUSINESS: ReadonlyMap<string, MessageKind> = new Map<string, MessageKind>([
  ...BY_TYPE,
  ['carousel', 'text'],
  ['list', 'text'],
  ['form', 'text'],
  ['template', 'template'],
]);

/** The kind of a content type; one that nobody knows is `unknown`, which counts for nothing. */
export const contentKind = (type: string, byCustomer: boolean): MessageKind =>
  (byCustomer ? BY_TYPE : OF_BUSINESS).get(type.toLowerCase().replace(/[^a-z]/g, '')) ?? 'unknown';

/**
 * A removed message's kind by its type alone: what counted still counts, a reaction does not start
 * to.
 */
export const deletedKind = (kind: MessageKind): MessageKind =>
  restartsWindow(kind) ? 'deleted' : kind;
