import { encodedSuffix } from './button-address';
import { isProgram } from './media-limits';
import { replacePlaceholders } from './placeholders';
import type { Template, TemplateButton } from './template';
import { FILE_NAME, parameterKey, parameterOf, type TemplateParameter } from './template-parameter';

/** What the customer will read. */
export interface FilledTemplate {
  /** null: none, or a file. */
  readonly header: string | null;
  /** The header file's address; null: none, or none yet. */
  readonly file: string | null;
  /** A document's name as sent, any other file's by its address; '' for none. */
  readonly fileName: string;
  readonly body: string | null;
  readonly footer: string | null;
  /** With the opened address or copied code, as far as known. */
  readonly buttons: readonly TemplateButton[];
}

function valuesByKey(
  parameters: readonly TemplateParameter[],
  values: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    parameters.map((parameter, i) => [parameterKey(parameter), values[i]?.trim() ?? '']),
  );
}

/**
 * A template's texts with its values; the `{{…}}` of a blank one stays.
 * @param values in the order of the template's parameters.
 * @returns null for parts it does not have or whose text is not known.
 */
export function fillTemplate(template: Template, values: readonly string[]): FilledTemplate {
  const { header, body, footer, buttons, parameters } = template;
  const given = valuesByKey(parameters, values);
  const fill = (text: string, part: 'header' | 'body'): string =>
    replacePlaceholders(text, (name) => given.get(`${part}.${name}`) || null);
  const file = header !== null && header.kind !== 'text' ? given.get('header') || null : null;
  return {
    header: header?.kind === 'text' ? fill(header.text, 'header') : null,
    file,
    fileName: given.get(parameterKey(parameterOf(FILE_NAME))) || fileName(file ?? ''),
    body: body === null ? null : fill(body, 'body'),
    // Meta allows no variables in a footer.
    footer,
    buttons: buttons.map((button, i) => filledButton(button, given.get(`button.${i}`) || null)),
  };
}

/** A button with its address completed, as it goes out. */
function filledButton(button: TemplateButton, value: string | null): TemplateButton {
  if (button.kind !== 'url') return button;
  const end = value === null ? null : encodedSuffix(value);
  return { ...button, url: replacePlaceholders(button.url, () => end) };
}

/** Decoded, without folders; '' if it does not end in a file's type. */
function nameIn(part: string): string {
  const name = decoded(part).split(/[/\\]/).at(-1) ?? '';
  const ending = /[^.]\.(?=\d*[a-z])([a-z0-9]{2,5})$/i.exec(name)?.[1];
  return ending === undefined || isProgram(ending) ? '' : name;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone percent sign is no encoding.
    return part;
  }
}

/**
 * The file name that a document is sent with, by its path, or as Zendesk's attachments have it
 * (`?name=Bill.pdf`); '' if neither ends in a type (`…/download?id=7`).
 */
export function fileName(address: string): string {
  const [, path = '', query = ''] =
    /^https?:\/\/[^/?#]+(\/[^?#]*)?(\?[^#]*)?/i.exec(address.trim()) ?? [];
  const named = /[?&](?:file)?name=([^&]*)/i.exec(query)?.[1] ?? '';
  return nameIn(path) || nameIn(named.replaceAll('+', ' '));
}
