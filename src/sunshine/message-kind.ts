import { isCustomerChannel } from '../core/conversation/channel-names';
import { contentKind, deletedKind } from '../core/conversation/content-kind';
import type { AuthorRole, MessageKind } from '../core/conversation/message';

/** What both versions of the API say of a message, under one name each. */
interface MessageFacts {
  readonly role: AuthorRole;
  readonly type: string;
  readonly text: string | null;
  /** Of the button or the list row that the customer tapped. */
  readonly payload: string | null;
  readonly hasActions: boolean;
  readonly isDeleted: boolean;
  readonly isActivity: boolean;
  readonly isAutomatic: boolean;
  readonly sourceType: string;
}

/** Which kind of message this is. Whether it counts is said in `restarts-window.ts`. */
export function messageKind(facts: MessageFacts): MessageKind {
  const isCustomer = facts.role === 'end-user';
  if (facts.isActivity) return 'activity';
  if (facts.isDeleted) return deletedKind(contentKind(facts.type, isCustomer));
  if (!isCustomer && facts.isAutomatic) return 'auto-reply';
  // Written in the channel's own app by the business, as in a page's inbox on Messenger (?).
  if (!isCustomer && isCustomerChannel(facts.sourceType)) return 'echo';
  const kind = contentKind(facts.type, isCustomer);
  if (kind !== 'text') return kind;
  // Both a button and a row of a list come as text with a payload: which of them is not told.
  if (isCustomer && facts.payload) return 'button-answer';
  return facts.text?.trim() || facts.hasActions || facts.type.toLowerCase() !== 'text'
    ? 'text'
    : 'empty';
}
