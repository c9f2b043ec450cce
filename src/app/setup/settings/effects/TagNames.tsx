import type { OutcomeKind } from '../../../../core/guard/guard-settings';
import { useLocale } from '../../../i18n/LocaleContext';
import { useSetup } from '../../use-setup';
import styles from '../settings.module.css';

/** The tags that tickets get, and when. */
export function TagNames() {
  const { t } = useLocale();
  const tags = useSetup(({ form }) => form.understood.guard.tags);
  const given = (Object.entries(tags) as [OutcomeKind, string | null][]).filter(
    ([, tag]) => tag !== null,
  );
  if (given.length === 0) return <p>{t('setup.form.tags.none')}</p>;
  return (
    <dl className={styles.tags}>
      {given.map(([kind, tag]) => (
        <div key={kind}>
          <dt>
            <code>{tag}</code>
          </dt>
          <dd>{t(`setup.form.tags.${kind}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
