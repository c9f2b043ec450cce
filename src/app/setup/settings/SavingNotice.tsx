import { isRefused } from '../../../core/request-failure';
import { isSettingName } from '../../../core/setup/settings-table';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { describeFailure } from '../../shared/describe-failure';
import { Notice } from '../../shared/Notice';
import { useSetup, useSetupActions } from '../use-setup';
import { WhomToAsk } from '../WhomToAsk';
import { CopyValues } from './CopyValues';
import styles from './settings.module.css';

/** What the form calls a setting; an old one has its parameter's name only. */
function useSettingName(): (name: string) => string {
  const { t } = useLocale();
  return (name) => (isSettingName(name) ? t(`setup.form.label.${name}`) : name);
}

/** What came of the last saving, and what to do next. */
export function SavingNotice() {
  const { t, list } = useLocale();
  const { save } = useSetupActions();
  const nameOf = useSettingName();
  const { outcome, readFailure } = useSetup(({ form }) => form);
  const why = (failure: Parameters<typeof describeFailure>[0]) =>
    describeFailure(failure, 'setup', t);
  if (outcome === null) {
    return readFailure === null ? null : (
      <Notice tone="warning" title={t('setup.form.outcome.startedWith')}>
        <p>{why(readFailure)}</p>
        {isRefused(readFailure) && <WhomToAsk />}
      </Notice>
    );
  }
  switch (outcome.kind) {
    case 'saved': {
      if (outcome.names.length === 0) {
        return <Notice tone="quiet" title={t('setup.form.outcome.nothing')} titleRole="status" />;
      }
      return (
        <>
          <Notice tone="success" title={t('setup.form.outcome.saved')} titleRole="status">
            <p>{list(outcome.names.map(nameOf))}</p>
            <p>{t('setup.form.outcome.reload')}</p>
          </Notice>
          <Lost lost={outcome.lost} isKeyNew={outcome.names.includes('sunshine_key')} />
        </>
      );
    }
    case 'conflict':
      return <Conflicts />;
    case 'partly':
      return (
        <>
          <Notice tone="danger" title={t('setup.form.outcome.partly')} titleRole="alert">
            <p>{list(outcome.notTaken.map(nameOf))}</p>
            <CopyValues />
          </Notice>
          <Lost lost={outcome.lost} isKeyNew={false} />
        </>
      );
    case 'not-read':
    case 'refused':
      return (
        <Notice tone="danger" title={t('setup.form.outcome.refused')} titleRole="alert">
          <p>{why(outcome.failure)}</p>
          {isRefused(outcome.failure) && <WhomToAsk />}
          <CopyValues />
        </Notice>
      );
    case 'unclear':
      return (
        <Notice
          tone="warning"
          title={t('setup.form.outcome.unclear')}
          titleRole="alert"
          actions={<Button onClick={save}>{t('setup.form.outcome.again')}</Button>}
        >
          <p>{why(outcome.failure)}</p>
          <p>
            {t(outcome.isKeyOnly ? 'setup.form.outcome.keyUnclear' : 'setup.form.outcome.harmless')}
          </p>
          <CopyValues />
        </Notice>
      );
  }
}

/** Settings that both have changed: the admin decides about each. */
function Conflicts() {
  const { t } = useLocale();
  const { settle } = useSetupActions();
  const nameOf = useSettingName();
  const outcome = useSetup(({ form }) => form.outcome);
  if (outcome?.kind !== 'conflict') return null;
  const words = (value: unknown) => String(value ?? '') || t('setup.form.empty');
  return (
    <Notice tone="warning" title={t('setup.form.outcome.conflict')} titleRole="alert">
      <ul className={styles.conflicts}>
        {outcome.conflicts.map(({ name, ours, theirs }) => (
          <li key={name}>
            <p>{nameOf(name)}</p>
            <div className={styles.columns}>
              <div>
                <p className={styles.note}>{t('setup.form.conflict.ours')}</p>
                <pre className={styles.value}>{words(ours)}</pre>
                <Button onClick={() => settle(name, 'ours')}>
                  {t('setup.form.conflict.keepOurs', { setting: nameOf(name) })}
                </Button>
              </div>
              <div>
                <p className={styles.note}>{t('setup.form.conflict.theirs')}</p>
                <pre className={styles.value}>{words(theirs)}</pre>
                <Button onClick={() => settle(name, 'theirs')}>
                  {t('setup.form.conflict.keepTheirs', { setting: nameOf(name) })}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface LostProps {
  readonly lost: Readonly<Record<string, unknown>>;
  /** The key was saved with it, so it is there. */
  readonly isKeyNew: boolean;
}

/** What the saving took along. */
function Lost({ lost, isKeyNew }: LostProps) {
  const { t, list } = useLocale();
  const { putBackLost } = useSetupActions();
  const nameOf = useSettingName();
  const names = Object.keys(lost);
  if (names.length === 0) return null;
  return (
    <Notice
      tone="danger"
      title={t('setup.form.outcome.lost')}
      titleRole="alert"
      actions={<Button onClick={putBackLost}>{t('setup.form.outcome.putBack')}</Button>}
    >
      <p>{list(names.map(nameOf))}</p>
      {!isKeyNew && <p>{t('setup.form.outcome.keyPerhapsLost')}</p>}
    </Notice>
  );
}
