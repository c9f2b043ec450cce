import { type PlacedAddress, placedAddresses } from '../shorthand/button-index';
import type { Shorthand } from '../shorthand/shorthand';
import { cutAddress } from './button-address';
import type { Template } from './template';
import { parametersIn, type TemplateParameter } from './template-parameter';

/** A shorthand's addresses by the place of the button that takes each, from 0. */
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

/**
 * What a shorthand brings along for a template's parameters, in their order: '' where it says nothing of
 * one. Body values go by their position, whatever the variables are called; of a button's whole address
 * only the end counts.
 */
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
