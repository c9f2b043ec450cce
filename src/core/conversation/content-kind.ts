import type { MessageKind } from './message';
import { restartsWindow } from './restarts-window';

/**
 * Sunshine's content types, as its API, the conversation log and the audits name them, with and
 * without underscores. What only a business sends has no place here: from a customer it is unknown.
 */
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

/** What a message of this content type is. A type nobody knows is `unknown`, which counts for nothing. */
export const contentKind = (type: string, byCustomer: boolean): MessageKind =>
  (byCustomer ? BY_TYPE : OF_BUSINESS).get(type.toLowerCase().replace(/[^a-z]/g, '')) ?? 'unknown';

/**
 * What something is that was removed later. Its words are gone with it, so its type alone tells: what
 * would have counted still does, and a reaction does not come to count by being taken back.
 */
export const deletedKind = (kind: MessageKind): MessageKind =>
  restartsWindow(kind) ? 'deleted' : kind;
