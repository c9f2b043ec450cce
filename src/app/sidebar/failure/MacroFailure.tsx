import { useCallback, useSyncExternalStore } from 'react';
import { durationMs, type EpochMs } from '../../../core/time';
import type { MacroList } from '../../data/macro-list';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTicketContext } from '../ticket-context';
import { useNow } from '../use-now';
import { requestFailureWords } from './request-failure-words';

/** Says why the macros are missing, what still works, and lets the agent try again. */
export function MacroFailure({ list }: { readonly list: MacroList }) {
  const { t } = useLocale();
  const { failure, retryAtMs, retry } = list;
  if (!failure) return null;
  const isWaiting = retryAtMs !== null;
  return (
    <div role="alert">
      <Notice
        tone="warning"
        title={t('requestFailure.macros')}
        // During a pause that Zendesk asked for a button could only disobey it.
        actions={isWaiting ? null : <Button onClick={retry}>{t('action.tryAgain')}</Button>}
      >
        {isWaiting ? (
          <Waiting failure={failure} untilMs={retryAtMs} />
        ) : (
          <p>{requestFailureWords(failure, null, t)}</p>
        )}
        <p>{t('requestFailure.stillWorks')}</p>
      </Notice>
    </div>
  );
}

interface WaitingProps {
  readonly failure: NonNullable<MacroList['failure']>;
  readonly untilMs: number;
}

/** Counts the seconds to the next try. Not for screen readers, which have heard of the pause once. */
function Waiting({ failure, untilMs }: WaitingProps) {
  const { t } = useLocale();
  const { host } = useTicketContext();
  const { isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const nextSecond = useCallback(
    (now: EpochMs) => (now < untilMs ? durationMs((untilMs - now) % 1_000 || 1_000) : null),
    [untilMs],
  );
  const leftMs = untilMs - useNow(isActive, nextSecond);
  return (
    <p aria-live="off">
      {leftMs > 0 ? requestFailureWords(failure, Math.ceil(leftMs / 1_000), t) : t('tools.loading')}
    </p>
  );
}
