import type { Macro } from '../macro/macro';
import { macroPath } from '../macro/macro-path';
import { bodyFromFallback } from './body-from-fallback';
import { DEFAULT_LANGUAGE } from './language-key';
import { readShorthand } from './read-shorthand';
import type { Template } from './template';

/**
 * The approved templates that the agent's macros hold: those whose whole public comment is one
 * well-formed shorthand, which is how Zendesk has admins set templates up (Help 5869718332954).
 * They are taken for approved, since a macro says nothing else. Order and repeats are kept.
 */
export function templatesFromMacros(macros: readonly Macro[]): Template[] {
  return macros.flatMap((macro) => templateFrom(macro) ?? []);
}

function templateFrom(macro: Macro): Template | null {
  if (macro.comment === null || macro.isInternal) return null;
  const reading = readShorthand(macro.comment);
  if (reading.kind !== 'shorthand' || reading.before !== '' || reading.after !== '') return null;
  const { shorthand } = reading;
  return {
    name: shorthand.template,
    language: shorthand.language ?? DEFAULT_LANGUAGE,
    namespace: shorthand.namespace,
    status: 'APPROVED',
    title: macroPath(macro.title).name,
    category: null,
    headerText: null,
    body: bodyFromFallback(shorthand.fallback, shorthand.bodyText),
    fallback: shorthand.fallback,
    footer: null,
    parameters: shorthand.bodyText.map((preset, i) => ({
      position: i + 1,
      label: '',
      source: null,
      preset,
    })),
    headerImage: shorthand.headerImage,
    headerDocument: shorthand.headerDocument,
    ...(shorthand.buttons.length > 0 && { buttons: shorthand.buttons }),
  };
}
