import type { DeliveryEntry } from '../../../core/delivery/delivery-report';
import type { NoticeOf } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { TextButton } from '../../shared/TextButton';
import { useActions, useSession, useTicketSession } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';
import { useSayAgain } from './use-say-again';
import { STEP_LABELS, useStep } from './use-step';

const TITLES = {
  yours: { lost: 'delivery.line.yours.lost', refused: 'delivery.line.yours.refused' },
  others: { lost: 'delivery.line.others.lost', refused: 'delivery.line.others.refused' },
} as const satisfies Record<string, Record<DeliveryEntry['fate']['kind'], MessageKey>>;

/** The newest reply did not arrive, by all that is known. */
export default function LostNotice({ notice }: { readonly notice: NoticeOf<'lost'> }) {
  const { t, clock } = useLocale();
  const { agent } = useTicketSession();
  const { hideLost } = useActions();
  const now = useSession((state) => state.now);
  const { again, isBusy, outcome } = useSayAgain(notice);
  const { entry, step } = notice;
  const takeStep = useStep(notice, again);
  const { id = null, name: author = '' } = entry.reply?.author ?? {};
  // Two agents may have one name; only without an id the name has to do.
  const isOwn = id === null || agent.id === null ? author === agent.name : id === agent.id;
  const whose = isOwn && author !== '' ? 'yours' : 'others';
  const time = entry.reply ? clock(entry.reply.at, now) : '';
  const label = STEP_LABELS[step];
  return (
    <NoticeBox
      tone="warning"
      title={t(TITLES[whose][entry.fate.kind], { author, time })}
      actions={
        <>
          {label && (
            <TextButton isBusy={isBusy} onClick={takeStep}>
              {t(label)}
            </TextButton>
          )}
          <TextButton onClick={() => hideLost(entry.key)}>{t('delivery.action.hide')}</TextButton>
        </>
      }
    >
      <p role="status" className={outcome === null ? 'visually-hidden' : undefined}>
        {outcome}
      </p>
    </NoticeBox>
  );
}
