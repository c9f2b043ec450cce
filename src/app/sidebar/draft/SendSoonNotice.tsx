import { useState } from 'react';
import { shortOfTime } from '../../../core/macro/short-of-time';
import { type TimeLeft, timeLeft } from '../../../core/window/time-left';
import type { Translate } from '../../i18n/create-translate';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTicketContext } from '../../ticket/ticket-context';
import styles from './macro-watch.module.css';
import type { AppliedMacro } from './use-recognised-macro';

const MINUTES_PER_HOUR = 60;

const words = (left: TimeLeft, t: Translate): string =>
  left.kind === 'left'
    ? t('macroPreview.soon', { count: left.hours * MINUTES_PER_HOUR + left.minutes })
    : t('macroPreview.soonSeconds');

/** A gentle word beside a macro's text while less time is left than a reply usually needs. */
export function SendSoonNotice({ applied }: { readonly applied: AppliedMacro | null }) {
  const { t } = useLocale();
  const { host, view, settings } = useTicketContext();
  const [dismissed, setDismissed] = useState<AppliedMacro | null>(null);
  // Drawn anew with the clock: whoever shows the minutes left renews this too.
  const now = host.serverClock.now();
  const window = shortOfTime(view.window, settings.replyMs, now);
  const isMeant = applied !== null && applied !== dismissed && view.draft.verdict === 'deliverable';
  const isShown = isMeant && window !== null;
  return (
    <>
      {/* Said once: the minutes are not for screen readers. */}
      <p role="status" className="visually-hidden">
        {isShown && t('macroPreview.soonSaid')}
      </p>
      {isShown && (
        <div className={styles.notice}>
          <Notice
            tone="warning"
            title={words(timeLeft(window, now), t)}
            actions={<Button onClick={() => setDismissed(applied)}>{t('action.dismiss')}</Button>}
          >
            <p>{t('macroPreview.soonText', { macro: applied.macro.title })}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
