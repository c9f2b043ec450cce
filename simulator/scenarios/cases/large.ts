import type { SimMacro } from '../../world/macro-types';
import type { SimTicket } from '../../world/ticket-types';
import { MACROS, macro } from '../build/macros';
import { GRACE } from '../build/people';
import { templateText } from '../build/templates';
import { fromAgent, fromCustomer, HOUR, note, ticketOf } from '../build/ticket';

const QUESTIONS = [
  'Is there any news?',
  'I have sent you the photo again.',
  'Can you tell me when somebody will call?',
  'Thanks, that works for me.',
  'The tracking page still says "in preparation".',
];
const ANSWERS = [
  'I have asked our warehouse and will come back to you.',
  'Thank you, I can see the photo now.',
  'Somebody will call you this afternoon.',
  'Glad to hear that!',
];

/** Months of writing: as many messages as a ticket can hold (5,000, zendesk-rest.md section 2). */
export function longTicket(now: number, count = 5000): SimTicket {
  const last = now - 6 * HOUR;
  const conversation = Array.from({ length: count }, (_, index) => {
    const at = last - (count - 1 - index) * 0.5 * HOUR;
    if (index === count - 1) return fromCustomer(GRACE, at, 'And one more question, sorry!');
    if (index % 17 === 0) return note(at, `Call number ${index / 17 + 1} with the carrier.`);
    if (index % 3 === 0) return fromAgent(at, ANSWERS[index % ANSWERS.length] ?? '');
    return fromCustomer(GRACE, at, QUESTIONS[index % QUESTIONS.length] ?? '');
  });
  return ticketOf({
    id: 1013,
    subject: 'A long story about a kitchen',
    requester: GRACE,
    tags: ['whatsapp', 'long'],
    conversation,
  });
}

const TOPICS = ['Delivery', 'Returns', 'Payment', 'Warranty', 'Assembly', 'Products', 'Account'];

/** The demo macros and so many more of all kinds that they are `count`. */
export function manyMacros(count = 500): SimMacro[] {
  const added = Array.from({ length: Math.max(0, count - MACROS.length) }, (_, index) => {
    const topic = TOPICS[index % TOPICS.length] ?? 'Other';
    const id = 40_000 + index;
    const title = `${topic}::Level ${(index % 4) + 1}::Answer ${index + 1}`;
    if (index % 10 === 9)
      return macro({ id, title, actions: [{ field: 'status', value: 'hold' }] });
    if (index % 10 === 4) {
      const text = templateText('still_there', 'en_US', `Answer ${index + 1}`, '{{ticket.title}}');
      return macro({ id, title, reply: text });
    }
    const reply = `About ${topic.toLowerCase()}, {{ticket.requester.first_name}}: this is standard answer ${index + 1}. Please tell us if it helps.`;
    return macro({ id, title, reply });
  });
  return [...MACROS, ...added];
}
