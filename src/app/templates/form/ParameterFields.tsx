import { fileName } from '../../../core/template/fill-template';
import type { Template } from '../../../core/template/template';
import {
  isOptional,
  parameterKey,
  type TemplateParameter,
} from '../../../core/template/template-parameter';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { ParameterField } from './ParameterField';
import styles from './template-form.module.css';
import type { FieldState } from './use-values';

const PARTS: readonly (readonly [TemplateParameter['part'], MessageKey])[] = [
  ['header', 'picker.fields.header'],
  ['body', 'picker.fields.body'],
  ['button', 'picker.fields.buttons'],
];

interface ParameterFieldsProps {
  readonly template: Template;
  readonly fields: readonly FieldState[];
  readonly isTouched: boolean;
  readonly isShorthandOnly: boolean;
}

/** A field for each value, in the order in which the customer will read them; by part where several have some. */
export function ParameterFields({ fields, ...rest }: ParameterFieldsProps) {
  const { t } = useLocale();
  const field = (one: FieldState) => (
    <ParameterField key={parameterKey(one.parameter)} field={one} {...rest} />
  );
  const file = fields.find(({ parameter }) => parameter.kind === 'document');
  const isNameless = file !== undefined && file.value.trim() !== '' && fileName(file.value) === '';
  // A document's name is asked for where its address has none; no shorthand carries it.
  const asksName = isNameless && !rest.isShorthandOnly;
  const needed = fields.filter(
    ({ parameter }) => !isOptional(parameter) || (asksName && parameter.kind === 'file-name'),
  );
  const optional = fields.filter(({ parameter }) => parameter.kind === 'payload');
  const parts = PARTS.map(([part, heading]) => ({
    part,
    heading,
    inside: needed.filter(({ parameter }) => parameter.part === part),
  })).filter(({ inside }) => inside.length > 0);
  const nameless = isNameless && (
    <p className={styles.hint}>{t(asksName ? 'picker.fileNameHint' : 'picker.noFileName')}</p>
  );
  return (
    <>
      {parts.map(({ part, heading, inside }) =>
        parts.length === 1 ? (
          <div key={part} className={styles.fields}>
            {inside.map(field)}
            {part === 'header' && nameless}
          </div>
        ) : (
          <fieldset key={part} className={styles.fields}>
            <legend className={styles.legend}>{t(heading)}</legend>
            {inside.map(field)}
            {part === 'header' && nameless}
          </fieldset>
        ),
      )}
      {/* No shorthand carries them, and few agents ever need them. */}
      {optional.length > 0 && !rest.isShorthandOnly && (
        <details className={styles.optional}>
          <summary>{t('picker.optional')}</summary>
          <p className={styles.hint}>{t('picker.optionalOnlySent')}</p>
          <div className={styles.fields}>{optional.map(field)}</div>
        </details>
      )}
    </>
  );
}
