import { useCallback } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { describeAge, nextAgeChange } from '../../shared/describe-age';
import { RefreshButton } from '../../shared/RefreshButton';
import { ELAPSED, useNow } from '../../ticket/use-now';
import { useSession } from '../../ticket/use-session';
import styles from './template-list.module.css';

/** How old the list is, how much of it the admin keeps back, and a way to ask again at once. */
export function CatalogueStatus() {
  const { t } = useLocale();
  const catalogue = useSession((state) => state.catalogue);
  const { sources, hiddenCount, refresh } = catalogue;
  const times = sources.map(({ updatedAtMs }) => updatedAtMs).filter((at) => at !== null);
  // The oldest part is what the agent may be missing something from.
  const updatedAtMs = times.length > 0 ? Math.min(...times) : null;
  const isFetching = sources.some((source) => source.isFetching);
  const isAsked = sources.some(({ status }) => status !== 'idle');
  if (!isAsked && hiddenCount === 0) return null;
  return (
    <>
      {hiddenCount > 0 && (
        <p className={styles.status}>{t('picker.hidden', { count: hiddenCount })}</p>
      )}
      {isAsked && (
        <div className={styles.status}>
          {updatedAtMs === null ? <span /> : <Age of={updatedAtMs} />}
          <RefreshButton
            label={t('picker.refresh')}
            busyLabel={t('picker.refreshing')}
            isBusy={isFetching}
            onClick={refresh}
          />
        </div>
      )}
    </>
  );
}

/** Said anew each minute, and only while the agent looks on; `of` by `elapsedMs`. */
function Age({ of }: { readonly of: number }) {
  const locale = useLocale();
  const { isActive, now } = useSession(({ isActive, now }) => ({ isActive, now }));
  const nextMinute = useCallback((at: number) => nextAgeChange(at - of), [of]);
  const ageMs = useNow(isActive, nextMinute, ELAPSED) - of;
  return <span>{describeAge(ageMs, now, locale)}</span>;
}
