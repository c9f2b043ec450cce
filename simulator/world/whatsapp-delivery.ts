import type { SimIntegration } from './account-types';
import { integrationFor, integrationOf } from './integrations';
import { templateOf } from './known-templates';
import { isWritten, kindOf } from './message-kind';
import type { SimAttachment, SimDelivery, SimMessage } from './message-types';
import { readSentTemplate, withButtonWays } from './shorthand';
import { templateRefusal } from './template-refusal';
import type { SentTemplate } from './template-types';
import type { SimTicket } from './ticket-types';
import type { WorldState } from './world-state';

/** Elapsed time, strictly open before it ends (whatsapp-rules.md section 1, row 6). */
const WINDOW_MS = 24 * 60 * 60 * 1000;

/** What WhatsApp says to a public reply at `now`: `null` = taken, else why it never arrives. */
export function whatsappDelivery(
  state: WorldState,
  ticket: SimTicket,
  { text, attachments }: Pick<SimMessage, 'text' | 'attachments'>,
  now: number,
): SimDelivery | null {
  const template = readSentTemplate(text);
  if (template) {
    const number = integrationFor(state, ticket, 'whatsapp');
    const known = templateOf(state, number, template);
    return templateDelivery(state, number, withButtonWays(template, known, state.variants));
  }
  const fault = state.faults.delivery;
  if (fault?.kind === 'delivery') return failed(fault.code, fault.title);
  const lastSent = lastCustomerSentAt(state, ticket);
  const isOpen = lastSent !== null && now < lastSent + WINDOW_MS;
  if (!isOpen) return failed(131047, 'Re-engagement message');
  return state.variants.overLimitsArrive ? null : overLimits(text, attachments);
}

const MOST_IN_TEXT = 4096;
const MOST_IN_CAPTION = 1024;
const MOST_BYTES = { image: 5e6, video: 16e6, audio: 16e6 } as const;
const MOST_BYTES_ELSE = 100e6;

/** Pictures, films and sounds of other types; whatever else there is goes as a document. */
const TAKEN =
  /^(?!(?:image|video|audio)\/)|^image\/(?:jpeg|png)$|^video\/(?:mp4|3gpp)$|^audio\/(?:aac|amr|mpeg|mp4|ogg|opus)$/;

/** What WhatsApp says where Zendesk sends a text or a file as it is. */
function overLimits(text: string, attachments: readonly SimAttachment[]): SimDelivery | null {
  const most = attachments.length > 0 ? MOST_IN_CAPTION : MOST_IN_TEXT;
  if ([...text.trim()].length > most) return failed(131009, 'Parameter value is not valid');
  const isRefused = attachments.some(({ contentType, size }) => {
    const kind = contentType.split('/')[0] as keyof typeof MOST_BYTES;
    return !TAKEN.test(contentType) || size > (MOST_BYTES[kind] ?? MOST_BYTES_ELSE);
  });
  return isRefused ? failed(131053, 'Media upload error') : null;
}

/** The window belongs to customer and business number, not to a ticket (S): other tickets count too. */
function lastCustomerSentAt(state: WorldState, ticket: SimTicket): number | null {
  const number = integrationFor(state, ticket, 'whatsapp');
  const own = ticket.conversation.filter(isFromCustomer);
  const customers = new Set(own.map(({ authorId }) => authorId));
  if (customers.size === 0) customers.add(ticket.requesterId);
  let last: number | null = null;
  for (const other of state.tickets) {
    for (const message of other.conversation) {
      if (!isFromCustomer(message) || !customers.has(message.authorId)) continue;
      if (message.authorId === null && other.id !== ticket.id) continue;
      if (integrationOf(state, other, message)?.id !== number?.id) continue;
      if (last === null || message.sentAt > last) last = message.sentAt;
    }
  }
  return last;
}

function isFromCustomer(message: SimMessage): boolean {
  const { role, channel, isPublic } = message;
  return role === 'end-user' && channel === 'whatsapp' && isPublic && isWritten(kindOf(message));
}

/** What WhatsApp says to a template message from that number, whenever it comes. */
export function templateDelivery(
  state: WorldState,
  number: SimIntegration | null,
  sent: SentTemplate,
): SimDelivery | null {
  const fault = state.faults.delivery;
  if (fault?.kind === 'delivery') return failed(fault.code, fault.title);
  if (!state.templates) return null;
  const refused = templateRefusal(templateOf(state, number, sent), sent, state.variants);
  return refused && failed(refused.code, refused.title);
}

function failed(code: number, title: string): SimDelivery {
  return { state: 'failed', code, title };
}
