import { Field, Input } from '@zendeskgarden/react-forms';
import { isKeyTyped, keyProblem } from '../../../../core/setup/sunshine-key';
import { useLocale } from '../../../i18n/LocaleContext';
import { useSetup, useSetupActions } from '../../use-setup';
import { SettingRow } from '../SettingRow';
import styles from '../settings.module.css';
import { Problems, validationOf } from './Problems';

/** The key's two halves. They are sent once, encoded, and shown nowhere again. */
export function KeySetting() {
  const { t } = useLocale();
  const { typeKey } = useSetupActions();
  const key = useSetup(({ form }) => form.key);
  const problem = keyProblem(key);
  const problems = problem === null ? [] : [t(`setup.form.key.${problem}`)];
  return (
    <SettingRow
      name="sunshine_key"
      isChanged={isKeyTyped(key)}
      effect={<p>{t('setup.form.key.effect')}</p>}
    >
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('setup.form.label.sunshine_key')}</legend>
        <p className={styles.hint}>{t('setup.form.help.sunshine_key')}</p>
        <div className={styles.pair}>
          {(['id', 'secret'] as const).map((part) => (
            <Field key={part}>
              <Field.Label isRegular>{t(`setup.form.key.${part}`)}</Field.Label>
              <Input
                dir="ltr"
                type={part === 'secret' ? 'password' : 'text'}
                // A browser that fills in or offers to keep a password has no business here.
                autoComplete={part === 'secret' ? 'new-password' : 'off'}
                value={key[part]}
                {...validationOf(problems)}
                onChange={({ target }) => typeKey({ ...key, [part]: target.value })}
              />
              {part === 'secret' && <Problems problems={problems} />}
            </Field>
          ))}
        </div>
      </fieldset>
    </SettingRow>
  );
}
