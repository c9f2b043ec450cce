import { readableName } from '../../core/template/readable-name';
import type { Template } from '../../core/template/template';
import {
  type ParameterKind,
  parametersIn,
  type TemplateParameter,
} from '../../core/template/template-parameter';
import type { Translate } from '../i18n/create-translate';
import type { MessageKey } from '../i18n/messages';
import { describeButton } from './describe-button';

const KINDS: Readonly<Record<Exclude<ParameterKind, 'text'>, MessageKey>> = {
  image: 'picker.parameter.image',
  video: 'picker.parameter.video',
  document: 'picker.parameter.document',
  'file-name': 'picker.parameter.file-name',
  'one-time-code': 'picker.parameter.one-time-code',
  'url-suffix': 'picker.parameter.url-suffix',
  'copy-code': 'picker.parameter.copy-code',
  payload: 'picker.parameter.payload',
};

/** What an agent reads beside a field: the admin's label, else the variable's own name, else its place. */
export function describeParameter(
  parameter: TemplateParameter,
  { parameters, buttons }: Template,
  t: Translate,
): string {
  const { label, kind, name, part, button } = parameter;
  if (label !== '') return label;
  if (kind !== 'text') {
    const place = button === null ? undefined : buttons[button];
    return t(KINDS[kind], {
      button: place ? describeButton(place, t) : t('templates.part.button'),
    });
  }
  if (!/^\d*$/.test(name)) return readableName(name);
  // Meta allows a header one variable.
  if (part === 'header') return t('picker.parameter.header');
  const position = parametersIn(parameters, part).indexOf(parameter) + 1;
  return t('templates.form.parameter', { position });
}
