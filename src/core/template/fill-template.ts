import { encodedSuffix } from './button-address';
import { replacePlaceholders } from './placeholders';
import type { Template, TemplateButton } from './template';
import { FILE_NAME, parameterKey, parameterOf, type TemplateParameter } from './template-parameter';

/** What the customer will read. */
export interface FilledTemplate {
  /** The header's words; null where it has none, or a file. */
  readonly header: string | null;
  /** The address of the header's file; null where it has none, or none yet. */
  readonly file: string | null;
  /** What that file is called: of a document the name that is sent; '' where there is none. */
  readonly fileName: string;
  readonly body: string | null;
  readonly footer: string | null;
  /** With the address that a tap opens, or the code that it copies, as far as it is known. */
  readonly buttons: readonly TemplateButton[];
}

/** A value by the parameter it is for: `values` stand in the order of `parameters`. */
function valuesByKey(
  parameters: readonly TemplateParameter[],
  values: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    parameters.map((parameter, i) => [parameterKey(parameter), values[i]?.trim() ?? '']),
  );
}

/**
 * A template's texts with its values in place.
 * @param values in the order of the template's parameters. Where one is blank or missing its
 *   `{{…}}` stays.
 * @returns null for the parts it does not have, or whose text the source does not show.
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

/** The `{{…}}` of an address gives way to its end, as it goes out. */
function filledButton(button: TemplateButton, value: string | null): TemplateButton {
  if (button.kind !== 'url') return button;
  const end = value === null ? null : encodedSuffix(value);
  return { ...button, url: replacePlaceholders(button.url, () => end) };
}

/** The end of an address's path, as people read it; '' where there is none, or where it is no address. */
function lastOf(address: string): string {
  const path = /^https?:\/\/[^/?#]+(\/[^?#]*)/i.exec(address.trim())?.[1] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    // A lone percent sign: nothing stands behind it.
    return last;
  }
}

/**
 * The name of the file at an address; '' where its end is none (`…/download?id=7`), since a file's name
 * ends in its type. It is the name that a document is sent with.
 */
export function fileName(address: string): string {
  const last = lastOf(address);
  return /[^.]\.(?=\d*[a-z])[a-z0-9]{2,5}$/i.test(last) ? last : '';
}
