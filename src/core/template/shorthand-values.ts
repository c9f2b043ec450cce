import { buttonIndex } from '../shorthand/button-index';
import type { Shorthand } from '../shorthand/shorthand';
import { parametersIn, type TemplateParameter } from './template-parameter';

/**
 * What a shorthand brings along for these parameters, in their order: '' where it says nothing of
 * one. Body values go by their position, whatever the variables are called.
 */
export function shorthandValues(
  { headerImage, headerDocument, bodyText, buttons }: Shorthand,
  parameters: readonly TemplateParameter[],
): string[] {
  const body = parametersIn(parameters, 'body');
  return parameters.map((parameter) => {
    const { part, kind, button } = parameter;
    if (part === 'body') return bodyText[body.indexOf(parameter)] ?? '';
    if (kind === 'image') return headerImage ?? '';
    if (kind === 'document') return headerDocument ?? '';
    if (kind !== 'url-suffix') return '';
    return buttons.find(({ index }) => buttonIndex(index) === button)?.url ?? '';
  });
}
