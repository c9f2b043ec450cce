import { findNotice } from '../../../core/notices/notices';
import { type TimeLeft, timeLeft } from '../../../core/window/time-left';
import type { Translate } from '../../i18n/create-translate';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useActions, useSession } from '../../ticket/use-session';
import { FieldChanges } from '../macros/FieldChanges';
import styles from './macro-watch.module.css';

/** What there is to say of a macro beside the draft: that little time is left, and what it changed. */
export function MacroNotices() {
  return (
    <>
      <SendSoonNotice />
      <LeftBehindNotice />
    </>
  );
}

const MINUTES_PER_HOUR = 60;

const words = (left: TimeLeft, t: Translate): string =>
  left.kind === 'left'
    ? t('macroPreview.soon', { count: left.hours * MINUTES_PER_HOUR + left.minutes })
    : t('macroPreview.soonSeconds');

/** A gentle word beside a macro's text while less time is left than a reply usually needs. */
function SendSoonNotice() {
  const { t } = useLocale();
  const { dismissSendSoon } = useActions();
  const { soon, now } = useSession(({ notices, now }) => ({
    soon: findNotice(notices, 'send-soon'),
    now,
  }));
  return (
    <>
      {/* Said once: the minutes are not for screen readers. */}
      <p role="status" className="visually-hidden">
        {soon && t('macroPreview.soonSaid')}
      </p>
      {soon && (
        <div className={styles.notice}>
          <Notice
            tone="warning"
            title={words(timeLeft(soon.window, now), t)}
            actions={<Button onClick={dismissSendSoon}>{t('action.dismiss')}</Button>}
          >
            <p>{t('macroPreview.soonText', { macro: soon.macro.title })}</p>
          </Notice>
        </div>
      )}
    </>
  );
}

/**
 * After a text was put back: which fields the macro has changed as well. Zendesk keeps them, and this
 * app touches no field by itself: they are changed back at the agent's own click.
 */
function LeftBehindNotice() {
  const { t } = useLocale();
  const { undoLeftBehind, dismissLeftBehind } = useActions();
  const notice = useSession(({ notices }) => findNotice(notices, 'left-behind'));
  if (notice === null) return <div role="status" />;
  const { left, macro, isUndone, isBusy, actions } = notice;
  const isKnown = typeof left === 'object';
  const isDone = isUndone && isKnown && left.changes.length === 0;
  return (
    <div role="status" className={styles.notice}>
      <Notice
        tone={left === 'looking' || isDone ? 'quiet' : 'warning'}
        title={t('macroPreview.left.title')}
        actions={
          <>
            {actions.includes('undo-fields') && (
              <Button isBusy={isBusy} onClick={undoLeftBehind}>
                {t('macroPreview.left.undo')}
              </Button>
            )}
            <Button onClick={dismissLeftBehind}>{t('action.dismiss')}</Button>
          </>
        }
      >
        {left === 'looking' && <p>{t('macroPreview.left.checking', { macro: macro.title })}</p>}
        {left === 'failed' && <p>{t('macroPreview.left.failed', { macro: macro.title })}</p>}
        {isDone && <p>{t('macroPreview.left.undone')}</p>}
        {isKnown && !isDone && (
          <>
            <p>
              {t(isUndone ? 'macroPreview.left.stays' : 'macroPreview.left.text', {
                macro: macro.title,
              })}
            </p>
            <FieldChanges of={left} />
          </>
        )}
      </Notice>
    </div>
  );
}
