import { isAutomatic } from '../../../core/conversation/direction';
import { adviceOf } from '../../../core/delivery/offered-step';
import type { LostReply } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import { describeNextStep, describeRefusal, describeRetry } from '../../shared/describe-refusal';
import listStyles from '../../shared/list.module.css';
import { useSession } from '../../ticket/use-session';
import styles from './delivery.module.css';
import { StepButton } from './StepButton';
import { useSayAgain } from './use-say-again';

const DOUBTS = {
  'after-end': 'delivery.doubt.afterEnd',
  'near-end': 'delivery.doubt.nearEnd',
  'not-known': 'delivery.doubt.notKnown',
  'may-be-template': 'delivery.doubt.mayBeTemplate',
} as const satisfies Record<string, MessageKey>;

interface DeliveryRowProps {
  readonly lost: LostReply;
  readonly onHide: () => void;
}

/** One reply: whose and when, what became of it, whether a retry can help, and what to do. */
export function DeliveryRow({ lost, onHide }: DeliveryRowProps) {
  const { t, clock } = useLocale();
  const now = useSession((state) => state.now);
  const { again, isBusy, outcome, isInserted } = useSayAgain(lost);
  const { entry, step } = lost;
  const { at, reply, fate } = entry;
  const isRefused = fate.kind === 'refused';
  const isLost = !isRefused && fate.doubt === 'after-end';
  const advice = adviceOf(entry);
  const words = isRefused
    ? describeRefusal(fate.refusal, t)
    : {
        title: t(isLost ? 'delivery.lost.probably' : 'delivery.lost.perhaps'),
        text: t(DOUBTS[fate.doubt]),
      };
  // Once more helps only while the window is open; while it waits to be sent, the outcome says so.
  const retry = advice.retry === 'once' && step !== 'resend' ? 'no' : advice.retry;
  const next = step === 'resend' ? null : describeNextStep(step, advice.retry, t);
  const code = isRefused ? fate.refusal.code : null;
  return (
    <li
      className={`${listStyles.row} ${styles.row}`}
      data-delivery={isRefused ? 'refused' : isLost ? 'probably-lost' : 'may-be-lost'}
      data-error-code={code ?? undefined}
    >
      <p className={styles.who}>
        {reply && <span>{reply.author.name}</span>}
        {reply && isAutomatic(reply) && <span>{t('delivery.automatic')}</span>}
        {at !== null && <time dateTime={new Date(at).toISOString()}>{clock(at, now)}</time>}
      </p>
      <p className={`${listStyles.name} ${isRefused || isLost ? styles.lost : styles.perhaps}`}>
        {words.title}
      </p>
      {words.text !== null && <p>{words.text}</p>}
      {isRefused && (
        <p className={listStyles.quiet}>
          {code !== null && <span className={styles.code}>{t('delivery.code', { code })}</span>}{' '}
          {!isInserted && describeRetry(retry, t)}
        </p>
      )}
      {next !== null && <p>{next}</p>}
      <div className={styles.actions}>
        <StepButton lost={lost} isBusy={isBusy} onResend={again} />
        <Button
          aria-label={
            at === null ? undefined : t('delivery.action.hideNamed', { time: clock(at, now) })
          }
          onClick={onHide}
        >
          {t('delivery.action.hide')}
        </Button>
      </div>
      <p role="status" className={outcome === null ? 'visually-hidden' : undefined}>
        {outcome}
      </p>
    </li>
  );
}
