import { useRef } from 'react';
import type { DeliveryEntry } from '../../../core/delivery/delivery-report';
import type { NoticeOf } from '../../../core/notices/notice';
import { findNotice } from '../../../core/notices/notices';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useActions, useCustomer, useSession, useTicketSession } from '../../ticket/use-session';
import styles from './delivery.module.css';
import { StepButton } from './StepButton';
import { UndoHide } from './UndoHide';
import { useSayAgain } from './use-say-again';

const TITLES = {
  yours: { lost: 'delivery.line.yours.lost', refused: 'delivery.line.yours.refused' },
  others: { lost: 'delivery.line.others.lost', refused: 'delivery.line.others.refused' },
} as const satisfies Record<string, Record<DeliveryEntry['fate']['kind'], MessageKey>>;

interface NewestLostProps {
  readonly notice: NoticeOf<'lost'>;
  readonly onHide: () => void;
}

function NewestLost({ notice, onHide }: NewestLostProps) {
  const { t, clock } = useLocale();
  const { agent } = useTicketSession();
  const now = useSession((state) => state.now);
  const customer = useCustomer();
  const { again, isBusy, outcome } = useSayAgain(notice);
  const { entry, step } = notice;
  const { id = null, name: author = '' } = entry.reply?.author ?? {};
  // Two agents may have one name; only without an id the name has to do.
  const isOwn = id === null || agent.id === null ? author === agent.name : id === agent.id;
  const whose = isOwn && author !== '' ? 'yours' : 'others';
  const time = entry.reply ? clock(entry.reply.at, now) : '';
  return (
    <Notice
      tone="warning"
      titleRole="status"
      title={t(TITLES[whose][entry.fate.kind], { author, time, customer })}
      actions={
        <>
          <StepButton step={step} isBusy={isBusy} onResend={again} />
          <Button onClick={onHide}>{t('delivery.action.hide')}</Button>
        </>
      }
    >
      <p role="status" className={outcome === null ? 'visually-hidden' : undefined}>
        {outcome}
      </p>
    </Notice>
  );
}

/** One line beneath the draft when the newest reply did not arrive, by all that is known. */
export function DeliveryLine() {
  const { hideLost } = useActions();
  const { lost, isListShown } = useSession(({ notices, shown }) => ({
    lost: findNotice(notices, 'lost'),
    isListShown: shown.tab === 'delivery',
  }));
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} tabIndex={-1} className={styles.line}>
      {lost && (
        <NewestLost
          key={lost.entry.key}
          notice={lost}
          onHide={() => {
            // The keyboard goes on from here.
            place.current?.focus();
            hideLost(lost.entry.key);
          }}
        />
      )}
      {!isListShown && <UndoHide />}
    </div>
  );
}
