import { useCallback, useSyncExternalStore } from 'react';
import { durationMs, type EpochMs, epochMs } from '../../../core/time';
import { useLocale } from '../../i18n/LocaleContext';
import { IconButton } from '../../shared/IconButton';
import { useTicketContext } from '../../ticket/ticket-context';
import { useNow } from '../../ticket/use-now';
import { Glyph } from '../Glyph';
import styles from './template-list.module.css';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How old the list is, how much of it the admin keeps back, and a way to ask again at once. */
export function CatalogueStatus() {
  const { t } = useLocale();
  const { catalogue } = useTicketContext();
  const { sources, hiddenCount, refresh } = catalogue;
  const times = sources.map(({ updatedAt }) => updatedAt).filter((at) => at !== null);
  // The oldest part is what the agent may be missing something from.
  const updatedAt = times.length > 0 ? epochMs(Math.min(...times)) : null;
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
          {updatedAt === null ? <span /> : <Age of={updatedAt} />}
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

/** Said anew each minute, and only while the agent looks on. */
function Age({ of }: { readonly of: EpochMs }) {
  const { t, clock } = useLocale();
  const { host } = useTicketContext();
  const { isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const nextMinute = useCallback(
    (now: EpochMs) => {
      const ageMs = Math.max(0, now - of);
      return ageMs < HOUR_MS ? durationMs(MINUTE_MS - (ageMs % MINUTE_MS)) : null;
    },
    [of],
  );
  const ageMs = useNow(isActive, nextMinute) - of;
  if (ageMs < MINUTE_MS) return <span>{t('picker.updated.justNow')}</span>;
  return (
    <span>
      {ageMs < HOUR_MS
        ? t('picker.updated.minutes', { count: Math.floor(ageMs / MINUTE_MS) })
        : t('picker.updated.at', { time: clock(of) })}
    </span>
  );
}
