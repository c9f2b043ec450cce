import { templateOf } from '../known-templates';
import { integrationIn, userIn } from '../lookup';
import type { SimAttachment } from '../message-types';
import type { Store } from '../store';
import { customerText } from '../template-text';
import type { SentTemplate } from '../template-types';
import { templateDelivery } from '../whatsapp-delivery';
import type { SunshineTemplate } from '../world';
import type { WorldState } from '../world-state';
import { addMessage } from './conversation';
import { toastFailure } from './surroundings';

/** A template goes out past the composer and joins the ticket, whether WhatsApp takes it or not. */
export function sendThroughSunshine(store: Store, said: SunshineTemplate): string {
  const { ticketId, template, integrationId, displayName, metadata } = said;
  const number = integrationIn(store.state, integrationId);
  const known = templateOf(store.state, number, template);
  const at = store.now();
  const id = `m${store.takeId()}`;
  const delivery = templateDelivery(store.state, number, template);
  addMessage(store, ticketId, {
    id,
    ...authorOf(store.state, displayName),
    role: 'agent',
    channel: 'whatsapp',
    text: customerText(known, template),
    attachments: headerFile(template, store),
    at,
    sentAt: at,
    kind: 'template',
    integrationId,
    isPublic: true,
    delivery,
    template,
    throughSunshine: { displayName, metadata },
  });
  if (delivery) toastFailure(store, delivery);
  return id;
}

/** Whose name the ticket shows is (?): the agent's, as the message names itself, or the business's. */
function authorOf(
  state: WorldState,
  displayName: string | null,
): { authorId: number | null; authorName: string } {
  if (state.variants.sunshineSendShows === 'business') {
    return { authorId: null, authorName: state.account.name };
  }
  const agent = userIn(state, state.agentId);
  return { authorId: agent.id, authorName: displayName ?? agent.name };
}

const CONTENT_TYPES = { image: 'image/jpeg', video: 'video/mp4', document: 'application/pdf' };

/** The file in a header stands in the ticket as one that came with the message. */
function headerFile({ components }: SentTemplate, store: Store): readonly SimAttachment[] {
  const [file] = components.find(({ type }) => type === 'header')?.parameters ?? [];
  if (file?.type !== 'image' && file?.type !== 'video' && file?.type !== 'document') return [];
  const { link, filename } =
    file.type === 'image' ? file.image : file.type === 'video' ? file.video : file.document;
  return [
    {
      id: store.takeId(),
      filename: filename ?? link.split(/[?#]/)[0]?.split('/').at(-1) ?? file.type,
      contentType: CONTENT_TYPES[file.type],
      contentUrl: link,
      size: 0,
    },
  ];
}
