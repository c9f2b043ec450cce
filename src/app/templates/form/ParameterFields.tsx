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
  const needed = fields.filter(({ parameter }) => !isOptional(parameter));
  const optional = fields.filter(({ parameter }) => isOptional(parameter));
  const parts = PARTS.map(([part, heading]) => ({
    part,
    heading,
    inside: needed.filter(({ parameter }) => parameter.part === part),
  })).filter(({ inside }) => inside.length > 0);
  return (
    <>
      {parts.map(({ part, heading, inside }) =>
        parts.length === 1 ? (
          <div key={part} className={styles.fields}>
            {inside.map(field)}
          </div>
        ) : (
          <fieldset key={part} className={styles.fields}>
            <legend className={styles.legend}>{t(heading)}</legend>
            {inside.map(field)}
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
