import { Field } from '@zendeskgarden/react-forms';
import { useLocale } from '../../../i18n/LocaleContext';

/** What is wrong with a field, at the field. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  const { t } = useLocale();
  return problems.map((words) => (
    <Field.Message key={words} validation="error" validationLabel={t('picker.error')}>
      {words}
    </Field.Message>
  ));
}

/** Garden draws a field in red for these. */
export const validationOf = (problems: readonly string[]) =>
  problems.length > 0 ? ({ validation: 'error' } as const) : {};
