import * as v from 'valibot';
import { recordShape } from '../../../core/setup/account/sidebar-record';

/*
 * What the set-up page and the sidebars of the same browser tell each other while a try is on. Any page of
 * this browser may write to their channel, so each side checks what comes.
 */

/** The page: which ticket's sidebar is to watch, and for which try; null: none any more. */
export const askedTryShape = v.nullable(
  v.strictObject({ ticketId: v.string(), tryId: v.string() }),
);

/** The sidebar: what it saw so far. */
export const seenShape = v.strictObject({ ticketId: v.string(), record: recordShape });

export type AskedTry = v.InferOutput<typeof askedTryShape>;
export type Seen = v.InferOutput<typeof seenShape>;
