import { Checkbox, Field, Input } from '@zendeskgarden/react-forms';
import { useId } from 'react';
import { withField } from '../../../../core/setup/json-rows';
import { detailsByKey, withDetail } from '../../../../core/setup/template-rows';
import { FIXED_SOURCES } from '../../../../core/template/template-parameter';
import { useLocale } from '../../../i18n/LocaleContext';
import styles from '../settings.module.css';
import type { RowFormProps } from './RowsSetting';

interface DetailsProps extends RowFormProps {
  /** The variables, by key, with what an agent reads beside each. */
  readonly variables: readonly (readonly [key: string, words: string])[];
  /** Only an entry of the list has one. */
  readonly hasExample: boolean;
}

/** What is said of an entry's variables: label, source, an example, and whether it takes the agent's own words. */
export function Details({ row, onChange, variables, hasExample }: DetailsProps) {
  const { t } = useLocale();
  const sources = useId();
  const bodyKeys = variables.map(([key]) => key).filter((key) => key.startsWith('body.'));
  const details = detailsByKey(row.fields?.parameters, bodyKeys);
  if (details === null) return <p className={styles.hint}>{t('setup.form.rows.oddVariables')}</p>;
  const words = new Map(variables);
  const keys = [...new Set([...words.keys(), ...Object.keys(details)])];
  if (keys.length === 0) return null;
  const set = (key: string, field: string, value: unknown) =>
    onChange(withField(row, 'parameters', withDetail(details, key, field, value)));
  const texts = ['label', 'source', ...(hasExample ? (['example'] as const) : [])] as const;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('setup.form.rows.variables')}</legend>
      <datalist id={sources}>
        {FIXED_SOURCES.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      {keys.map((key) => (
        <fieldset key={key} className={styles.variable}>
          <legend>
            <code>{key}</code> {words.get(key) ?? ''}
          </legend>
          <div className={styles.columns}>
            {texts.map((field) => (
              <Field key={field}>
                <Field.Label isRegular>{t(`setup.form.rows.${field}`)}</Field.Label>
                <Input
                  isCompact
                  dir={field === 'source' ? 'ltr' : 'auto'}
                  autoComplete="off"
                  {...(field === 'source' && { list: sources })}
                  value={String(details[key]?.[field] ?? '')}
                  onChange={({ target }) => set(key, field, target.value || undefined)}
                />
              </Field>
            ))}
          </div>
          {key.startsWith('body.') && (
            <Field>
              <Checkbox
                checked={details[key]?.free_text === true}
                onChange={({ target }) => set(key, 'free_text', target.checked || undefined)}
              >
                <Field.Label isRegular>{t('setup.form.rows.freeText')}</Field.Label>
              </Checkbox>
            </Field>
          )}
        </fieldset>
      ))}
    </fieldset>
  );
}
