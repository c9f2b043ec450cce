import { useState } from 'react';
import { SETTINGS } from '../../../core/setup/settings-table';
import { encodeKey, isKeyTyped, keyProblem } from '../../../core/setup/sunshine-key';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { copyText } from '../../shared/copy-text';
import { useSetup } from '../use-setup';
import styles from './settings.module.css';

/** Every changed value, to be copied into Zendesk's own form. The key goes along unseen. */
export function CopyValues() {
  const { t } = useLocale();
  const { typed, key } = useSetup(({ form }) => form);
  const isKeyReady = isKeyTyped(key) && keyProblem(key) === null;
  const changed = SETTINGS.filter(({ name }) =>
    name === 'sunshine_key' ? isKeyReady : name in typed,
  );
  if (changed.length === 0) return null;
  return (
    <>
      <p>{t('setup.form.copy.intro')}</p>
      <ul className={styles.copies}>
        {changed.map(({ name }) => (
          <CopyValue
            key={name}
            label={t(`setup.form.label.${name}`)}
            shown={name === 'sunshine_key' ? null : String(typed[name] ?? '')}
            value={() => (name === 'sunshine_key' ? encodeKey(key) : String(typed[name] ?? ''))}
          />
        ))}
      </ul>
    </>
  );
}

interface CopyValueProps {
  readonly label: string;
  /** null: nobody is to see it. */
  readonly shown: string | null;
  readonly value: () => string;
}

function CopyValue({ label, shown, value }: CopyValueProps) {
  const { t } = useLocale();
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    if (await copyText(value())) setOutcome(t('otherWays.copied'));
    else setOutcome(t(shown === null ? 'setup.form.copy.keyByHand' : 'setup.form.copy.byHand'));
  };
  return (
    <li>
      <span className={styles.copyName}>{label}</span>
      <pre className={styles.value}>{shown === null ? '••••' : shown || t('setup.form.empty')}</pre>
      <Button aria-label={t('setup.form.copy.one', { setting: label })} onClick={copy}>
        {t('otherWays.copy')}
      </Button>
      <span role="status" className={styles.note}>
        {outcome}
      </span>
    </li>
  );
}
