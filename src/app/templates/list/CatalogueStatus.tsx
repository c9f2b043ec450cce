import { useCallback } from 'react';
import { durationMs, plus } from '../../../core/time';
import { useLocale } from '../../i18n/LocaleContext';
import { IconButton } from '../../shared/IconButton';
import { ELAPSED, useNow } from '../../ticket/use-now';
import { useSession } from '../../ticket/use-session';
import { Glyph } from '../Glyph';
import styles from './template-list.module.css';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

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
          <IconButton
            aria-label={t(isFetching ? 'picker.refreshing' : 'picker.refresh')}
            title={t('picker.refresh')}
            aria-disabled={isFetching || undefined}
            onClick={() => {
              if (!isFetching) refresh();
            }}
          >
            <span className={isFetching ? styles.turning : undefined}>
              <Glyph name="refresh" />
            </span>
          </IconButton>
        </div>
      )}
    </>
  );
}

/** Said anew each minute, and only while the agent looks on; `of` by `elapsedMs`. */
function Age({ of }: { readonly of: number }) {
  const { t, clock } = useLocale();
  const { isActive, now } = useSession(({ isActive, now }) => ({ isActive, now }));
  const nextMinute = useCallback(
    (now: number) => {
      const ageMs = Math.max(0, now - of);
      return ageMs < HOUR_MS ? durationMs(MINUTE_MS - (ageMs % MINUTE_MS)) : null;
    },
    [of],
  );
  const ageMs = useNow(isActive, nextMinute, ELAPSED) - of;
  if (ageMs < MINUTE_MS) return <span>{t('picker.updated.justNow')}</span>;
  return (
    <span>
      {ageMs < HOUR_MS
        ? t('picker.updated.minutes', { count: Math.floor(ageMs / MINUTE_MS) })
        : t('picker.updated.at', { time: clock(plus(now, durationMs(-ageMs)), now) })}
    </span>
  );
}
