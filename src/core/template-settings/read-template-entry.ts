import { ok, type Result } from '../result';
import { isForbidden } from '../shorthand/shorthand';
import { mayTakeFreeText } from '../template/free-text';
import {
  countOfPositions,
  hasPlaceholder,
  isPosition,
  placeholdersIn,
  replacePlaceholders,
} from '../template/placeholders';
import {
  LANGUAGE_CODE,
  TEMPLATE_NAME,
  type Template,
  type TemplateButton,
  type TemplateHeader,
} from '../template/template';
import {
  fileParameters,
  parameterKey,
  parameterOf,
  type TemplateParameter,
} from '../template/template-parameter';
import { LONGEST, LONGEST_SOLE_BODY, lengthOf } from '../template/text-length';
import { fault, isRecord, textFields, unknownField } from './json-fields';
import { readButtonList } from './read-button-list';
import { readHeaderField } from './read-header-field';
import { readParameters } from './read-parameter-details';
import type { FieldFault } from './template-setting-problem';

const REQUIRED = ['name', 'language', 'body'] as const;
const OPTIONAL = [
  'namespace',
  'title',
  'status',
  'category',
  'footer',
  'parameter_format',
  'use_case',
] as const;
const TEXT_FIELDS = [...REQUIRED, ...OPTIONAL];
type Texts = Readonly<Record<(typeof TEXT_FIELDS)[number], string>>;

/** One entry of the admin's template list, or its first wrong field. */
export function readTemplateEntry(value: unknown): Result<Template, FieldFault> {
  if (!isRecord(value)) return fault('', 'wrong-type');
  const unknown = unknownField(value, [...TEXT_FIELDS, 'header', 'buttons', 'parameters']);
  if (unknown !== null) return fault(unknown, 'unknown-field');

  const read = textFields(value, TEXT_FIELDS);
  if (!read.ok) return read;
  const texts = read.value;
  const header = readHeaderField(value);
  if (!header.ok) return header;
  const sound = soundTexts(texts);
  if (!sound.ok) return sound;
  const format = formatOf(texts, header.value);
  if (!format.ok) return format;
  const buttons = readButtonList(value.buttons);
  if (!buttons.ok) return buttons;
  const isSole = header.value === null && texts.footer === '' && buttons.value.length === 0;
  if (lengthOf(texts.body) > (isSole ? LONGEST_SOLE_BODY : LONGEST.body)) {
    return fault('body', 'too-long');
  }
  const isCode = buttons.value.some(({ kind }) => kind === 'one-time-code');
  // The code is all that Meta allows there, and goes behind the button, too.
  if (isCode && placeholdersIn(texts.body).length !== 1) {
    return fault('body', 'parameters-mismatch');
  }
  const places = placesOf(header.value, texts.body, buttons.value);
  const parameters = readParameters(value.parameters ?? null, places);
  if (!parameters.ok) return parameters;
  const free = parameters.value.find(({ isFreeText }) => isFreeText);
  if (free !== undefined && !mayTakeFreeText(texts.category)) {
    return fault(`parameters.${parameterKey(free)}.free_text`, 'not-allowed');
  }
  return ok({
    name: texts.name,
    language: texts.language,
    namespace: texts.namespace || null,
    status: texts.status.toUpperCase() || 'APPROVED',
    rejectedReason: null,
    title: texts.title || texts.name,
    category: texts.category || null,
    header: header.value,
    body: texts.body,
    footer: texts.footer || null,
    buttons: buttons.value,
    parameterFormat: format.value,
    parameters: parameters.value,
    unsupported: [],
    fallback: null,
    useCase: texts.use_case,
    numbers: null,
    origins: ['setting'],
  });
}

function soundTexts(texts: Texts): Result<Texts, FieldFault> {
  const missing = REQUIRED.find((field) => texts[field] === '');
  if (missing !== undefined) return fault(missing, 'missing');
  const { name, language, namespace, body, footer } = texts;
  if (!TEMPLATE_NAME.test(name)) return fault('name', 'not-allowed');
  if (!LANGUAGE_CODE.test(language)) return fault('language', 'not-allowed');
  if (isForbidden(namespace) || /\s/.test(namespace)) return fault('namespace', 'not-allowed');
  // Meta allows no variables in a footer.
  if (hasPlaceholder(footer)) return fault('footer', 'not-allowed');
  if (hasPlaceholder(replacePlaceholders(body, () => ' '))) return fault('body', 'not-allowed');
  return lengthOf(footer) > LONGEST.footer ? fault('footer', 'too-long') : ok(texts);
}

/** By `parameter_format`, else by the names in the text: all numbers or all names. */
function formatOf(
  { parameter_format, body }: Texts,
  header: TemplateHeader | null,
): Result<Template['parameterFormat'], FieldFault> {
  const declared = parameter_format.toUpperCase();
  if (declared !== '' && declared !== 'NAMED' && declared !== 'POSITIONAL') {
    return fault('parameter_format', 'not-allowed');
  }
  const texts = { header: header?.kind === 'text' ? header.text : '', body };
  const names = Object.values(texts).flatMap(placeholdersIn);
  const isNamed =
    declared === 'NAMED' || (declared === '' && names.some((name) => !isPosition(name)));
  for (const field of ['header', 'body'] as const) {
    const own = placeholdersIn(texts[field]);
    if (own.some((name) => isPosition(name) === isNamed)) return fault(field, 'not-allowed');
    if (!isNamed && countOfPositions(own.map(Number)) === null) {
      return fault(field, 'parameters-mismatch');
    }
  }
  return ok(isNamed ? 'named' : 'positional');
}

/** All that a message of this template brings along. */
function placesOf(
  header: TemplateHeader | null,
  body: string,
  buttons: readonly TemplateButton[],
): readonly TemplateParameter[] {
  const isCode = buttons.some(({ kind }) => kind === 'one-time-code');
  return [
    ...headerPlaces(header),
    ...wordsIn('body', body, isCode ? 'one-time-code' : 'text'),
    ...buttons.flatMap((button, at) => {
      const kind = kindOf(button);
      if (kind === null) return [];
      const [name = ''] = button.kind === 'url' ? placeholdersIn(button.url) : [];
      return [
        parameterOf({ part: 'button', kind, name: isPosition(name) ? '' : name, button: at }),
      ];
    }),
  ];
}

function headerPlaces(header: TemplateHeader | null): TemplateParameter[] {
  if (header === null) return [];
  if (header.kind === 'text') return wordsIn('header', header.text);
  return fileParameters(header.kind);
}

/** Numbers in their order, names as the text has them. */
const wordsIn = (
  part: 'header' | 'body',
  text: string,
  kind: TemplateParameter['kind'] = 'text',
): TemplateParameter[] =>
  placeholdersIn(text)
    .sort((a, b) => (isPosition(a) && isPosition(b) ? Number(a) - Number(b) : 0))
    .map((name) => parameterOf({ part, kind, name }));

function kindOf(button: TemplateButton): TemplateParameter['kind'] | null {
  if (button.kind === 'quick-reply') return 'payload';
  if (button.kind === 'copy-code') return 'copy-code';
  return button.kind === 'url' && placeholdersIn(button.url).length > 0 ? 'url-suffix' : null;
}
