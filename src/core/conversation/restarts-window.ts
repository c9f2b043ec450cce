import type { MessageKind } from './message';

/**
 * Which of a customer's messages start the reply window again. Sources: whatsapp-rules.md, section 1,
 * (V) verified, (S) third-party, (?) nobody knows. What is not certain never extends a window: the
 * clock may be early, never late.
 */
const RESTARTS: Readonly<Record<MessageKind, boolean>> = {
  // (V) Every message of the end user starts the 24 h again, whatever it holds.
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
  // (V) Only the one message is passed on, but it was sent by the customer.
  forwarded: true,
  // (V) It was written, and a deletion takes nothing back: its time still counts.
  deleted: true,
  // (?) Meta is silent, one public wiki says no.
  reaction: false,
  // (?) Nothing says that a change is a new message.
  edit: false,
  deletion: false,
  // (V) Joined, left, read, ticket closed: nobody wrote.
  activity: false,
  system: false,
  // (S) "Conversation with …", by the customer at the ticket's creation: nobody wrote it.
  intro: false,
  'perhaps-intro': false,
  // (V) An automatic answer reopens nothing, whoever's side it stands on.
  'auto-reply': false,
  // (V) Only the business sends templates; the customer's answer is what counts.
  template: false,
  echo: false,
  // (?) Neither words nor a file: a redacted shell may have been a reaction.
  empty: false,
  // (?) A kind that a source may bring one day.
  unknown: false,
};

/** Does a message of this kind, written by the customer, start the window again? */
export const restartsWindow = (kind: MessageKind): boolean => RESTARTS[kind];
