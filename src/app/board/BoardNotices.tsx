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
  const { failure, rows, pauseUntilMs, isRefreshing, missingPages, isBeyondSearch, found } =
    useBoard((board) => board);
  const isActive = usePage((page) => page.isActive);
  const leftMs = useTimeLeftWhile(isActive, pauseUntilMs ?? 0);
  const isPaused = leftMs > 0;
  if (failure !== null) {
    const pause = isPaused ? { leftMs, isRetrying: true } : undefined;
    return (
      <div role="alert">
        <Notice
          tone="warning"
          title={t(rows.length === 0 ? 'board.failed' : 'board.stale')}
          // During a pause that Zendesk asked for a button could only disobey it.
          actions={
            isPaused ? null : (
              <Button isBusy={isRefreshing} onClick={refresh}>
                {t('action.tryAgain')}
              </Button>
            )
          }
        >
          {/* The seconds are not for screen readers, which have heard of the pause once. */}
          <p aria-live={isPaused ? 'off' : undefined}>
            {describeFailure(failure, 'board', t, pause)}
          </p>
        </Notice>
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
          isPaused ? null : (
            <Button isBusy={isRefreshing} onClick={refresh}>
              {t('action.tryAgain')}
            </Button>
          )
        }
      />
    );
  }
  if (!isBeyondSearch) return null;
  return (
    <div className={quietLine.line}>
      <p>{t('board.beyond.some', { found })}</p>
      {!isPaused && (
        <TextButton isBusy={isRefreshing} onClick={readBeyond}>
          {t('board.beyond.read')}
        </TextButton>
      )}
    </div>
  );
}
