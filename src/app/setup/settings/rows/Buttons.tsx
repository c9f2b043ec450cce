import { withField } from '../../../../core/setup/json-rows';
import { isRecord } from '../../../../core/template-settings/json-fields';
import { useLocale } from '../../../i18n/LocaleContext';
import { Button } from '../../../shared/Button';
import styles from '../settings.module.css';
import { RowChoice, RowTextField } from './RowField';
import type { RowFormProps } from './RowsSetting';

const TYPES = ['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'COPY_CODE'] as const;

/** A template's buttons, in Meta's order. */
export function Buttons({ row, onChange }: RowFormProps) {
  const { t } = useLocale();
  const value = row.fields?.buttons ?? [];
  if (!Array.isArray(value) || !value.every(isRecord)) {
    return <p className={styles.hint}>{t('setup.form.rows.oddButtons')}</p>;
  }
  const set = (buttons: readonly unknown[]) =>
    onChange(withField(row, 'buttons', buttons.length === 0 ? undefined : buttons));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('setup.form.template.buttons')}</legend>
      {value.map((fields, at) => {
        const type = String(fields.type ?? '').toUpperCase();
        const own = {
          row: { text: '', fields },
          onChange: (next: RowFormProps['row']) => set(value.with(at, next.fields ?? {})),
        };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a button is told by its place alone, as at Meta
          <div key={at} className={styles.columns}>
            <RowChoice
              label={t('setup.form.template.buttonType', { position: at + 1 })}
              value={type}
              options={[
                ...TYPES.map((one) => [one, t(`setup.form.template.${one}`)] as const),
                ...(TYPES.includes(type as 'URL') ? [] : [[type, type] as const]),
              ]}
              onChoose={(next) => own.onChange(withField(own.row, 'type', next))}
            />
            <RowTextField {...own} field="text" label={t('setup.form.template.buttonText')} />
            {(type === 'URL' || fields.url !== undefined) && (
              <RowTextField {...own} isCode field="url" label={t('setup.form.template.url')} />
            )}
            {(type === 'PHONE_NUMBER' || fields.phone !== undefined) && (
              <RowTextField {...own} isCode field="phone" label={t('setup.form.template.phone')} />
            )}
            <Button
              className={styles.besideField}
              aria-label={t('setup.form.template.removeButton', { position: at + 1 })}
              onClick={() => set(value.toSpliced(at, 1))}
            >
              {t('setup.form.rows.removeShort')}
            </Button>
          </div>
        );
      })}
      <div>
        <Button onClick={() => set([...value, { type: 'QUICK_REPLY', text: '' }])}>
          {t('setup.form.template.addButton')}
        </Button>
      </div>
    </fieldset>
  );
}
