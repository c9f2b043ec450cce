import { useLocale } from '../i18n/LocaleContext';
import { usePage } from '../page/use-page';
import { Button } from '../shared/Button';
import { describeFailure } from '../shared/describe-failure';
import { Notice } from '../shared/Notice';
import quietLine from '../shared/quiet-line.module.css';
import { TextButton } from '../shared/TextButton';
import { useTimeLeftWhile } from '../ticket/use-time-left-while';
import { useBoard, useBoardActions } from './use-board';

/** What is missing on the board, why, and the way to it: one thing at a time, the worst first. */
export function BoardNotices() {
  const { t } = useLocale();
  const { refresh, readBeyond } = useBoardActions();
  const { failure, hasRows, pauseUntilMs, isRefreshing, missingPages, isBeyondSearch, found } =
    useBoard(({ rows, ...board }) => ({
      failure: board.failure,
      hasRows: rows.length > 0,
      pauseUntilMs: board.pauseUntilMs,
      isRefreshing: board.isRefreshing,
      missingPages: board.missingPages,
      isBeyondSearch: board.isBeyondSearch,
      found: board.found,
    }));
  const isActive = usePage((page) => page.isActive);
  const leftMs = useTimeLeftWhile(isActive, pauseUntilMs ?? 0);
  const isPaused = leftMs > 0;
  if (failure !== null) {
    const pause = isPaused ? { leftMs, isRetrying: false } : undefined;
    return (
      <div role="alert">
        <Notice
          tone="warning"
          title={t(hasRows ? 'board.stale' : 'board.failed')}
          // During a pause that Zendesk asked for a button could only disobey it.
          actions={
            isPaused ? null : (
              <Button isBusy={isRefreshing} onClick={refresh}>
                {t('action.tryAgain')}
              </Button>
            )
          }
        >
          <p>{describeFailure(failure, 'board', t, pause)}</p>
        </Notice>
      </div>
    );
  }
  if (isPaused) {
    const asked = { kind: 'status', status: 429, retryAfterMs: null } as const;
    return (
      <div className={quietLine.line}>
        <p>{describeFailure(asked, 'board', t, { leftMs, isRetrying: true })}</p>
      </div>
    );
  }
  if (missingPages > 0) {
    return (
      <Notice
        tone="warning"
        title={t('board.missing', { count: missingPages })}
        titleRole="status"
        actions={
          <Button isBusy={isRefreshing} onClick={refresh}>
            {t('action.tryAgain')}
          </Button>
        }
      />
    );
  }
  if (!isBeyondSearch) return null;
  return (
    <div className={quietLine.line}>
      <p>{t('board.beyond.some', { found })}</p>
      <TextButton isBusy={isRefreshing} onClick={readBeyond}>
        {t('board.beyond.read')}
      </TextButton>
    </div>
  );
}
