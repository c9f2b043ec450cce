import type { Macro } from '../macro/macro';
import { macroPath } from '../macro/macro-path';
import { readShorthand } from '../shorthand/read-shorthand';
import type { Shorthand } from '../shorthand/shorthand';
import { bodyFromFallback } from '../template/body-from-fallback';
import { placedAddresses } from '../template/shorthand-values';
import {
  DEFAULT_LANGUAGE,
  type Template,
  type TemplateButton,
  type TemplateHeader,
} from '../template/template';
import {
  fileParameters,
  isOptional,
  parameterOf,
  type TemplateParameter,
} from '../template/template-parameter';

/**
 * The templates in the agent's macros: those whose whole public comment is one well-formed
 * shorthand (Help 5869718332954). They count as approved, as a macro says nothing else.
 * @param fallbackLanguage Sunshine's language for a shorthand that names none.
 */
export function templatesFromMacros(
  macros: readonly Macro[],
  fallbackLanguage: string = DEFAULT_LANGUAGE,
): Template[] {
  return macros.flatMap((macro) => templateFrom(macro, fallbackLanguage) ?? []);
}

function templateFrom(macro: Macro, fallbackLanguage: string): Template | null {
  if (macro.comment === null || macro.isInternal) return null;
  const reading = readShorthand(macro.comment);
  if (reading.kind !== 'shorthand' || reading.before !== '' || reading.after !== '') return null;
  return templateFromShorthand(reading.shorthand, macroPath(macro.title).name, fallbackLanguage);
}

/** As much of a template as its shorthand shows. */
export function templateFromShorthand(
  shorthand: Shorthand,
  title: string,
  fallbackLanguage: string,
): Template {
  return {
    name: shorthand.template,
    language: shorthand.language ?? fallbackLanguage,
    namespace: shorthand.namespace,
    status: 'APPROVED',
    rejectedReason: null,
    title,
    category: null,
    header: headerOf(shorthand),
    body: bodyFromFallback(shorthand.fallback, shorthand.bodyText),
    footer: null,
    buttons: buttonsOf(shorthand),
    parameterFormat: 'positional',
    parameters: parametersOf(shorthand),
    unsupported: [],
    fallback: shorthand.fallback,
    useCase: '',
    numbers: null,
    origins: ['macro'],
  };
}

function headerOf({ headerImage, headerDocument }: Shorthand): TemplateHeader | null {
  if (headerImage !== null) return { kind: 'image' };
  return headerDocument === null ? null : { kind: 'document' };
}

/** Shorthand names only buttons that take a value; those before them are unknown. */
function buttonsOf({ buttons }: Shorthand): readonly TemplateButton[] {
  const places = placedAddresses(buttons).map(({ at }) => at);
  return Array.from({ length: Math.max(-1, ...places) + 1 }, (_, at) =>
    places.includes(at)
      ? { kind: 'url', text: '', url: '{{1}}' }
      : { kind: 'other', type: '', text: '' },
  );
}

function parametersOf(shorthand: Shorthand): readonly TemplateParameter[] {
  const { headerImage, headerDocument, bodyText, buttons } = shorthand;
  const file = headerImage ?? headerDocument;
  const kind = headerImage === null ? 'document' : 'image';
  return [
    ...(file === null
      ? []
      : fileParameters(kind).map((parameter) =>
          isOptional(parameter) ? parameter : { ...parameter, preset: file },
        )),
    ...bodyText.map((preset, i) =>
      parameterOf({ part: 'body', kind: 'text', name: String(i + 1), preset }),
    ),
    ...placedAddresses(buttons).map(({ at, url }) =>
      parameterOf({
        part: 'button',
        kind: 'url-suffix',
        name: '',
        button: at,
        preset: url,
      }),
    ),
  ];
}
