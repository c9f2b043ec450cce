import type { MessageKind } from './message';

/**
 * Which of a customer's messages restart the reply window (whatsapp-rules.md, section 1: (V)
 * verified, (S) third-party, (?) unknown). What is uncertain never does: the clock may be early,
 * never late.
 */
const RESTARTS: Readonly<Record<MessageKind, boolean>> = {
  // (V) Any message of the end user restarts the 24 h.
  text: true,
  media: true,
  location: true,
  contact: true,
  // (S) A tap on a quick reply or a list's row is sent as the customer's own message.
  'button-answer': true,
  'list-answer': true,
  // (V) A filled form comes as the customer's message.
  'form-answer': true,
  // (V) Meta opens the window by a call too. Zendesk's channel has none yet.
  call: true,
  // (V) The customer sent it, though its content is someone else's.
  forwarded: true,
  // (V) Its time still counts: a deletion takes nothing back.
  deleted: true,
  // (?) Meta is silent, one public wiki says no.
  reaction: false,
  // (?) Nothing says that an edit is a new message.
  edit: false,
  deletion: false,
  // (V) Joined, left, read, ticket closed: nobody wrote.
  activity: false,
  system: false,
  // (S) "Conversation with …", in the customer's name at the ticket's creation: nobody wrote
  // it.
  intro: false,
  'perhaps-intro': false,
  // (V) An automatic answer restarts nothing, on whichever side.
  'auto-reply': false,
  // (V) Only the business sends templates; the customer's answer is what counts.
  template: false,
  echo: false,
  // (?) Neither words nor a file: a redacted shell may have been a reaction.
  empty: false,
  // (?) A kind that a source may bring one day.
  unknown: false,
};

/** Does a message of this kind, written by the customer, restart the window? */
export const restartsWindow = (kind: MessageKind): boolean => RESTARTS[kind];
