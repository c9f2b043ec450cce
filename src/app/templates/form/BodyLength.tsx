import { mayBeTooLong } from '../../../core/template/check-values';
import { fillTemplate } from '../../../core/template/fill-template';
import type { Template } from '../../../core/template/template';
import { LONGEST, lengthOf } from '../../../core/template/text-length';
import { useLocale } from '../../i18n/LocaleContext';
import styles from './template-form.module.css';

/** From this part of the limit on it is worth a look. */
const NEAR = 0.85;

/** How long the filled text is, where it comes near the length from which on WhatsApp may refuse it. */
export function BodyLength({
  template,
  values,
}: {
  readonly template: Template;
  readonly values: readonly string[];
}) {
  const { t } = useLocale();
  const length = lengthOf(fillTemplate(template, values).body ?? '');
  if (length < NEAR * LONGEST.body) return null;
  return (
    <>
      <p className={styles.hint}>{t('picker.length', { length, most: LONGEST.body })}</p>
      {mayBeTooLong(template, values) && (
        <p className={styles.problem}>{t('picker.mayBeTooLong', { most: LONGEST.body })}</p>
      )}
    </>
  );
}
