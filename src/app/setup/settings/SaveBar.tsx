import { useState } from 'react';
import type { SettingName } from '../../../core/setup/settings-table';
import { isKeyTyped, keyProblem } from '../../../core/setup/sunshine-key';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { UndoLine } from '../../shared/UndoLine';
import { useSetup, useSetupActions } from '../use-setup';
import styles from './settings.module.css';

/** How much is changed, and what to do with it. */
export function SaveBar() {
  const { t } = useLocale();
  const { save, discard, type } = useSetupActions();
  const { status, typed, key, understood } = useSetup(({ form }) => form);
  const [discarded, setDiscarded] = useState<typeof typed | null>(null);
  const count = Object.keys(typed).length + (isKeyTyped(key) ? 1 : 0);
  const wrong = understood.problems.filter(({ setting }) => setting in typed).length;
  const isBlocked = count === 0 || status === 'reading' || keyProblem(key) !== null;
  const undo = () => {
    for (const [name, value] of Object.entries(discarded ?? {})) {
      type(name as SettingName, value as string | boolean);
    }
    setDiscarded(null);
  };
  return (
    <div className={styles.bar}>
      <p className={styles.count} role="status">
        {status === 'saving' ? t('setup.form.saving') : t('setup.form.count', { count })}
        {wrong > 0 && ` ${t('setup.form.wrong')}`}
      </p>
      {discarded && count === 0 && (
        <UndoLine
          text={t('setup.form.discarded')}
          onUndo={undo}
          onGone={() => setDiscarded(null)}
        />
      )}
      {count > 0 && (
        <Button
          isBusy={status === 'saving'}
          onClick={() => {
            setDiscarded(typed);
            discard();
          }}
        >
          {t('setup.form.discard')}
        </Button>
      )}
      <Button isPrimary isBusy={status === 'saving' || isBlocked} onClick={save}>
        {t('setup.form.save')}
      </Button>
    </div>
  );
}
