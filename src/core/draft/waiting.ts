import { isAutomatic, isOutbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { readShorthand } from '../shorthand/read-shorthand';
import type { EpochMs } from '../time';
import type { ReplyWindow } from '../window/reply-window';

/** A template was the last word: the window stays closed until the customer answers. */
export interface Waiting {
  readonly since: EpochMs;
  /** From its shorthand or our own submission; null: not known. */
  readonly templateName: string | null;
}

/**
 * Is the business waiting for the answer to a template? The window is closed, and the newest
 * message that a person sent and that may have arrived is a template.
 * @param input.sources what ticket and evidence show of this customer's messages.
 * @param input.own the app's own submission, not in the conversation yet; null: none.
 */
export function waitingOf(input: {
  readonly window: ReplyWindow;
  readonly channel: string;
  readonly sources: readonly (readonly ConversationMessage[])[];
  readonly own: Waiting | null;
}): Waiting | null {
  const { window, channel, sources, own } = input;
  if (window.state !== 'closed' || window.afterClose !== 'template') return null;
  const { startedBy, expiresAt } = window;
  let newest: { readonly at: EpochMs; readonly message: ConversationMessage } | null = null;
  for (const messages of sources) {
    for (const message of messages) {
      const { at, kind } = message;
      if (at === null || at <= startedBy.at || (newest !== null && at <= newest.at)) continue;
      if (!isOutbound(message, channel)) continue;
      const isTurn = !isAutomatic(message) && kind !== 'auto-reply' && at < expiresAt;
      if (kind === 'template' || isTurn) newest = { at, message };
    }
  }
  if (own !== null && own.since > startedBy.at && (newest === null || own.since >= newest.at)) {
    return own;
  }
  if (newest?.message.kind !== 'template') return null;
  return { since: newest.at, templateName: nameIn(newest.message.shorthand) };
}

function nameIn(shorthand: string | undefined): string | null {
  if (shorthand === undefined) return null;
  const reading = readShorthand(shorthand);
  return reading.kind === 'shorthand' ? reading.shorthand.template : null;
}
