import { useId, useState } from 'react';
import type { NoticeOf } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useCustomer, useSession } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';
import { ParkedItem } from './ParkedItem';
import styles from './parked.module.css';

interface ParkedNoticeProps {
  readonly notice: NoticeOf<'parked-ready' | 'parked-waiting'>;
}

/** What waits in the ticket until the customer writes: one sentence, and behind it the replies themselves. */
export default function ParkedNotice({ notice }: ParkedNoticeProps) {
  const { t } = useLocale();
  const customer = useCustomer();
  const { waiting, editingId, busyId } = useSession(({ parked }) => ({
    waiting: parked.replies.waiting,
    editingId: parked.editingId,
    busyId: parked.busyId,
  }));
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isReady = notice.kind === 'parked-ready';
  const words = { count: notice.count, customer };
  const hasWritten = isReady && notice.hasWritten;
  const title = () => {
    if (!isReady) return t('parked.waiting', words);
    return t(hasWritten ? 'parked.ready.written' : 'parked.ready.open', words);
  };
  return (
    <NoticeBox
      tone="quiet"
      title={title()}
      actions={
        <TextButton
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'parked.close' : 'parked.read', words)}
        </TextButton>
      }
    >
      {isOpen && (
        <div id={id}>
          {hasWritten && <p>{t('parked.ready.readFirst', { customer })}</p>}
          <ul className={styles.list} aria-label={t('parked.title')}>
            {waiting.map((reply) => (
              <ParkedItem
                key={reply.id}
                reply={reply}
                isReady={isReady}
                isEdited={reply.id === editingId}
                isBusy={busyId !== null}
              />
            ))}
          </ul>
        </div>
      )}
    </NoticeBox>
  );
}
