import type { SimMacro, SimMacroAction } from '../../world/macro-types';
import { templateText } from './templates';

const CREATED = Date.UTC(2026, 0, 15, 9);

interface MacroSpec {
  id: number;
  title: string;
  description?: string;
  /** A public answer. */
  reply?: string;
  /** An internal note. */
  note?: string;
  actions?: readonly SimMacroAction[];
  active?: boolean;
  personal?: boolean;
}

export function macro({ id, title, reply, note, ...rest }: MacroSpec): SimMacro {
  const comment: SimMacroAction[] = [];
  if (reply !== undefined) {
    comment.push({ field: 'comment_value', value: ['channel:all', reply] });
    comment.push({ field: 'comment_mode_is_public', value: 'true' });
  } else if (note !== undefined) {
    comment.push({ field: 'comment_value', value: ['channel:all', note] });
    comment.push({ field: 'comment_mode_is_public', value: 'false' });
  }
  return {
    id,
    title,
    description: rest.description ?? null,
    active: rest.active ?? true,
    personal: rest.personal ?? false,
    actions: [...comment, ...(rest.actions ?? [])],
    createdAt: CREATED,
    updatedAt: CREATED,
  };
}

const pending: SimMacroAction = { field: 'status', value: 'pending' };
const solved: SimMacroAction = { field: 'status', value: 'solved' };

const FREE_TEXT: readonly SimMacro[] = [
  macro({
    id: 301,
    title: 'Greeting::First answer',
    reply:
      'Hi {{ticket.requester.first_name}}, thanks for writing to us! I am {{current_user.first_name}} and I am looking into this for you right now.',
  }),
  macro({
    id: 302,
    title: 'Greeting::Erste Antwort',
    reply:
      'Hallo {{ticket.requester.first_name}}, danke für Ihre Nachricht! Ich bin {{current_user.first_name}} und kümmere mich jetzt darum.',
  }),
  macro({
    id: 303,
    title: 'Greeting::Primeira resposta',
    reply:
      'Olá {{ticket.requester.first_name}}, obrigado pela mensagem! Sou {{current_user.first_name}} e já estou a verificar o seu pedido.',
  }),
  macro({
    id: 304,
    title: 'Delivery::Parcel is on its way',
    reply:
      'Good news, {{ticket.requester.first_name}}: your parcel left our warehouse this morning. It usually takes two working days. Your reference is {{ticket.id}}.',
    actions: [pending],
  }),
  macro({
    id: 305,
    title: 'Delivery::Ask for the address',
    reply:
      'Could you please send us the street, house number and postcode the parcel should go to?',
    actions: [pending, { field: 'current_tags', value: 'waiting_for_address' }],
  }),
  macro({
    id: 306,
    title: 'Returns::How to send it back',
    reply:
      'You can return everything within 30 days. I have prepared a label for you: print it, stick it on the box and hand it in at any parcel shop.\n\nOnce it is here, the refund takes up to five working days.',
    actions: [pending, { field: 'current_tags', value: 'return' }],
  }),
  macro({
    id: 307,
    title: 'Closing::Anything else?',
    reply: 'Is there anything else I can do for you, {{ticket.requester.first_name}}?',
    actions: [solved],
  }),
];

const TEMPLATE: readonly SimMacro[] = [
  macro({
    id: 321,
    title: 'WhatsApp templates::Bestellung aktualisiert (de)',
    reply: templateText(
      'order_update',
      'de',
      'Es gibt Neuigkeiten zu Ihrer Bestellung.',
      '{{ticket.requester.first_name}}',
      '{{ticket.id}}',
    ),
  }),
  macro({
    id: 322,
    title: 'WhatsApp templates::Order update (en)',
    reply: templateText(
      'order_update',
      'en_US',
      'There is news about your order.',
      '{{ticket.requester.first_name}}',
      '{{ticket.id}}',
    ),
  }),
  macro({
    id: 323,
    title: 'WhatsApp templates::Pedido atualizado (pt)',
    reply: templateText(
      'pedido_atualizado',
      'pt_BR',
      'Há novidades sobre o seu pedido.',
      '{{ticket.requester.first_name}}',
      '{{ticket.id}}',
    ),
  }),
  macro({
    id: 324,
    title: 'WhatsApp templates::Are you still there? (en)',
    reply: templateText(
      'still_there',
      'en_US',
      'We would still like to help. Just answer this message.',
      '{{ticket.requester.first_name}}',
    ),
    actions: [pending],
  }),
  macro({
    id: 325,
    title: 'WhatsApp templates::Noch Fragen? (de)',
    reply: templateText(
      'noch_fragen',
      'de',
      'Wir helfen gerne weiter. Antworten Sie einfach auf diese Nachricht.',
      '{{ticket.requester.first_name}}',
    ),
    actions: [pending],
  }),
];

const OTHERS: readonly SimMacro[] = [
  macro({
    id: 341,
    title: 'Internal::Hand over to the warehouse',
    note: 'Warehouse: please check where the parcel of {{ticket.requester.name}} is (ticket {{ticket.id}}).',
    actions: [{ field: 'current_tags', value: 'warehouse' }],
  }),
  macro({
    id: 342,
    title: 'Internal::Called, nobody answered',
    note: '{{current_user.name}} called the customer, nobody answered.',
  }),
  macro({ id: 361, title: 'Workflow::Waiting for the customer', actions: [pending] }),
  macro({
    id: 362,
    title: 'Workflow::Escalate',
    actions: [
      { field: 'priority', value: 'urgent' },
      { field: 'current_tags', value: 'escalated' },
    ],
  }),
  macro({
    id: 363,
    title: 'Workflow::Take it',
    description: 'Assigns the ticket to you',
    actions: [
      { field: 'assignee_id', value: 'current_user' },
      { field: 'status', value: 'open' },
    ],
  }),
  macro({
    id: 371,
    title: 'My short thank-you',
    reply: 'Thank you, {{ticket.requester.first_name}}! Have a good day.',
    personal: true,
  }),
  macro({ id: 381, title: 'Old::Christmas hours', reply: 'We are closed today.', active: false }),
];

export const MACROS: readonly SimMacro[] = [...FREE_TEXT, ...TEMPLATE, ...OTHERS];
