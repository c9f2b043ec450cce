import type { Shorthand } from '../shorthand/shorthand';
import { cutAddress } from './button-address';
import type { Template } from './template';
import { parametersIn, type TemplateParameter } from './template-parameter';

/** A shorthand's addresses by button, from 0. */
export const addressesFor = (
  { buttons }: Pick<Shorthand, 'buttons'>,
  parameters: readonly TemplateParameter[],
): readonly PlacedAddress[] =>
  placedAddresses(
    buttons,
    parameters.flatMap(({ kind, button }) =>
      kind === 'url-suffix' && button !== null ? [button] : [],
    ),
  );

/** By the template's parameters, '' if left out; body by position, of addresses only the end. */
export function shorthandValues(
  shorthand: Shorthand,
  { parameters, buttons }: Pick<Template, 'parameters' | 'buttons'>,
): string[] {
  const { headerImage, headerDocument, bodyText } = shorthand;
  const addresses = addressesFor(shorthand, parameters);
  const body = parametersIn(parameters, 'body');
  return parameters.map((parameter) => {
    const { part, kind, button } = parameter;
    if (part === 'body') return bodyText[body.indexOf(parameter)] ?? '';
    if (kind === 'image') return headerImage ?? '';
    if (kind === 'document') return headerDocument ?? '';
    if (kind !== 'url-suffix') return '';
    const url = addresses.find(({ at }) => at === button)?.url ?? '';
    const place = button === null ? undefined : buttons[button];
    return place?.kind === 'url' ? (cutAddress(place.url, url) ?? url) : url;
  });
}

/** A shorthand's address and its button, from 0 as in Meta's API. */
interface PlacedAddress {
  readonly at: number;
  readonly url: string;
}

/** What is no number counts as the first. */
const numberIn = (text: string): number => (/^\d{1,2}$/.test(text.trim()) ? Number(text) : 0);

/**
 * The buttons that a shorthand's addresses are for. Whether `button_index` starts at 0 (Meta's API)
 * or 1 (perhaps Zendesk's sample) is not known (?): what fits the template counts, and 0 where both
 * do or neither.
 * @param takers places of the buttons that take an address, from 0; none: not known.
 */
export function placedAddresses(
  buttons: Shorthand['buttons'],
  takers: readonly number[] = [],
): readonly PlacedAddress[] {
  const placed = (base: number): PlacedAddress[] =>
    buttons.map(({ index, url }) => ({ at: numberIn(index) - base, url }));
  const fits = (base: number) => placed(base).every(({ at }) => takers.includes(at));
  return placed(fits(1) && !fits(0) ? 1 : 0);
}
