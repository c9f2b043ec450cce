import type { SentComponent, SentParameter, SentTemplate, SimTemplate } from './template-types';

export interface Shorthand extends SentTemplate {
  readonly namespace: string;
  readonly fallback: string;
}

const WHOLE = /^\s*&\(\(([\s\S]*)\)\)&\s*$/;
const PAIR = /\s*([a-z_]+)=\[\[([\s\S]*?)\]\]/gy;

/** The nine keys of the official text (whatsapp-rules.md section 3); with any other the text is no shorthand (?). */
const KEYS: ReadonlySet<string> = new Set([
  'namespace',
  'template',
  'fallback',
  'language',
  'header_image',
  'header_document',
  'body_text',
  'button_index',
  'button_url',
]);

/**
 * What the messaging platform makes of a text: a template message if the whole text is one complete shorthand,
 * else `null` and it goes out as free text. Text around the block is (?): played as free text.
 */
export function readSentTemplate(text: string): Shorthand | null {
  const inside = WHOLE.exec(text)?.[1];
  if (inside === undefined) return null;
  const pairs: [string, string][] = [];
  let end = 0;
  for (const match of inside.matchAll(PAIR)) {
    const [all, key = '', value = ''] = match;
    pairs.push([key, value]);
    end = match.index + all.length;
  }
  if (inside.slice(end).trim() !== '') return null;
  if (!pairs.every(([key]) => KEYS.has(key))) return null;
  const values = (wanted: string) =>
    pairs.flatMap(([key, value]) => (key === wanted ? [value] : []));
  const name = values('template')[0]?.trim();
  const namespace = values('namespace')[0];
  const fallback = values('fallback')[0];
  const buttons = buttonsOf(values('button_index'), values('button_url'));
  if (!name || namespace === undefined || fallback === undefined || !buttons) return null;
  return {
    name,
    // Missing in the text: the integration's fallback language, `en_US` by default.
    language: values('language')[0]?.trim() || 'en_US',
    components: [
      ...component('header', [
        ...values('header_image').map(
          (link): SentParameter => ({ type: 'image', image: { link } }),
        ),
        ...values('header_document').map(
          (link): SentParameter => ({ type: 'document', document: { link } }),
        ),
      ]),
      ...component('body', values('body_text').map(textParameter)),
      ...buttons,
    ],
    namespace,
    fallback,
  };
}

const textParameter = (text: string): SentParameter => ({ type: 'text', text });

function component(type: 'header' | 'body', parameters: SentParameter[]): SentComponent[] {
  return parameters.length > 0 ? [{ type, parameters }] : [];
}

export interface ButtonWays {
  readonly shorthandButtonsFromOne: boolean;
  readonly shorthandWholeAddresses: boolean;
}

/**
 * The message as WhatsApp gets it, which counts buttons from 0 and takes the end of an address: what the
 * platform makes of a shorthand's index and address is (?), so all four ways are played. An address that
 * does not begin as the button's does cannot be cut, and goes out as it is.
 */
export function withButtonWays(
  sent: Shorthand,
  template: SimTemplate | null,
  { shorthandButtonsFromOne, shorthandWholeAddresses }: ButtonWays,
): Shorthand {
  const buttons = template?.components?.find(({ type }) => type === 'BUTTONS')?.buttons ?? [];
  return {
    ...sent,
    components: sent.components.map((component) => {
      if (component.type !== 'button') return component;
      const index = (component.index ?? 0) - Number(shorthandButtonsFromOne);
      if (!shorthandWholeAddresses) return { ...component, index };
      const start = buttons[index]?.url?.split('{{')[0] ?? '';
      const parameters = component.parameters.map((parameter) =>
        parameter.type === 'text' && parameter.text.startsWith(start)
          ? { ...parameter, text: parameter.text.slice(start.length) }
          : // An address without its beginning leads nowhere: played as one that is missing.
            textParameter(''),
      );
      return { ...component, index, parameters };
    }),
  };
}

/** One index for each address; what they mean is (?), see `withButtonWays`. */
function buttonsOf(
  indexes: readonly string[],
  urls: readonly string[],
): readonly SentComponent[] | null {
  if (indexes.length !== urls.length || !indexes.every((index) => /^\s*\d+\s*$/.test(index))) {
    return null;
  }
  return urls.map((url, at) => ({
    type: 'button',
    sub_type: 'url',
    index: Number(indexes[at]),
    parameters: [textParameter(url)],
  }));
}
