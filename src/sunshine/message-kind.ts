import { isCustomerChannel } from '../core/conversation/channel-names';
import { contentKind, deletedKind } from '../core/conversation/content-kind';
import type { AuthorRole, MessageKind } from '../core/conversation/message';

/** A message's facts, named alike for both API versions. */
interface MessageFacts {
  readonly role: AuthorRole;
  readonly type: string;
  readonly text: string | null;
  /** Of the button or list row that the customer tapped. */
  readonly payload: string | null;
  readonly hasActions: boolean;
  readonly isDeleted: boolean;
  readonly isActivity: boolean;
  readonly isAutomatic: boolean;
  readonly sourceType: string;
}

/** The kind of a message; `restarts-window.ts` says whether it counts. */
export function messageKind(facts: MessageFacts): MessageKind {
  const isCustomer = facts.role === 'end-user';
  if (facts.isActivity) return 'activity';
  if (facts.isDeleted) return deletedKind(contentKind(facts.type, isCustomer));
  if (!isCustomer && facts.isAutomatic) return 'auto-reply';
  // Written by the business in the channel's own app, such as Messenger's inbox (?).
  if (!isCustomer && isCustomerChannel(facts.sourceType)) return 'echo';
  const kind = contentKind(facts.type, isCustomer);
  if (kind !== 'text') return kind;
  // A tapped button and a list row both come as text with a payload.
  if (isCustomer && facts.payload) return 'button-answer';
  return facts.text?.trim() || facts.hasActions || facts.type.toLowerCase() !== 'text'
    ? 'text'
    : 'empty';
}
