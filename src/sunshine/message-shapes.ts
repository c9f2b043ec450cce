import * as v from 'valibot';
import { lenient } from '../core/lenient';
import { text } from './shapes';

/** `MessagePostResponse` of v2: one request may make several messages. */
export const postedShape = v.looseObject({
  messages: v.pipe(v.array(v.fallback(v.looseObject({ id: text }), { id: null })), v.minLength(1)),
});

/** Of a message that somebody posted: what they put beside it, flat. */
export const metadataShape = v.looseObject({
  metadata: lenient(v.looseObject({ submission: text })),
});
