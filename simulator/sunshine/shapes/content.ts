import { kindOf } from '../../world/message-kind';
import type { SimAttachment, SimMessage } from '../../world/message-types';
import { readSentTemplate } from '../../world/shorthand';
import type { SentTemplate } from '../../world/template-types';

export interface Content {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The content of a message, as v2 describes it. */
export function contentOf(message: SimMessage): Content {
  const { text, attachments } = message;
  const kind = kindOf(message);
  switch (kind) {
    case 'button-answer':
    case 'list-answer':
      // A tap arrives as text with the payload of what was tapped (V).
      return { type: 'text', text, payload: `${kind}:${message.id}` };
    case 'location':
      return { type: 'location', text, coordinates: { lat: 52.5163, long: 13.3777 }, location: {} };
    case 'form-answer':
      return {
        type: 'formResponse',
        fields: [{ type: 'text', name: 'answer', label: 'Answer', text }],
        textFallback: `Answer: ${text}`,
        blockChatInput: false,
      };
    case 'contact':
      // No type of its own is documented: played as the card's file (?).
      return { type: 'file', mediaUrl: '', mediaType: 'text/vcard', mediaSize: 0 };
    case 'deleted':
      // A placeholder: the words are gone.
      return { type: 'text', text: '' };
    case 'template':
      return templateContent(message.template ?? readSentTemplate(text));
    case 'reaction':
      // Reactions, edits and removals are undocumented: played as types of their own (?).
      return { type: 'reaction', emoji: text };
    case 'edit':
      return { type: 'edit', text };
    case 'deletion':
      return { type: 'deletion' };
    default:
      return attachments[0] ? mediaContent(attachments[0], text) : { type: 'text', text };
  }
}

function mediaContent(file: SimAttachment, text: string): Content {
  return {
    type: file.contentType.startsWith('image/') ? 'image' : 'file',
    mediaUrl: file.contentUrl,
    mediaType: file.contentType,
    mediaSize: file.size,
    altText: file.filename,
    attachmentId: String(file.id),
    ...(text === '' ? {} : { text }),
  };
}

function templateContent(sent: SentTemplate | null): Content {
  const { name = 'template', language = 'en_US', components = [] } = sent ?? {};
  const template = { name, language: { policy: 'deterministic', code: language }, components };
  return { type: 'template', template };
}
