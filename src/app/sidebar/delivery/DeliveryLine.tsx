import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { DeliveryEntry } from '../../../core/delivery/delivery-report';
import type { Reply } from '../../../core/delivery/replies';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTicketContext } from '../../ticket/ticket-context';
import styles from './delivery.module.css';
import { StepButton } from './StepButton';
import { type Delivery, useDelivery } from './use-delivery';
import { useSayAgain } from './use-say-again';

/** A refusal is told a moment after the sending (?): asked at once, nobody would know of it. */
const ASK_AFTER_MS = 5_000;

/** A reply that was sent too late while the agent looks at the ticket is worth a question. */
function useAskAfterLateReply({ newest, ask }: Delivery): void {
  const { host } = useTicketContext();
  const { isActive } = useSyncExternalStore(host.subscribe, host.getState);
  // When this page began: these lines come a while after it.
  const [openedAt] = useState(() => host.serverClock.now() - host.serverClock.local.monotonicMs());
  const isJustSent = newest?.fate.kind === 'lost' && (newest.at ?? 0) >= openedAt;
  useEffect(() => {
    if (!isJustSent || !isActive) return;
    const timer = setTimeout(ask, ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isJustSent, isActive, ask]);
}

const TITLES = {
  yours: { lost: 'delivery.line.yours.lost', refused: 'delivery.line.yours.refused' },
  others: { lost: 'delivery.line.others.lost', refused: 'delivery.line.others.refused' },
} as const satisfies Record<string, Record<DeliveryEntry['fate']['kind'], MessageKey>>;

interface NewestLostProps {
  readonly entry: DeliveryEntry;
  readonly reply: Reply;
  readonly delivery: Delivery;
  readonly onUseTemplate: () => void;
  readonly onHide: () => void;
}

function NewestLost({ entry, reply, delivery, onUseTemplate, onHide }: NewestLostProps) {
  const { t, clock } = useLocale();
  const { agent, customer, now } = useTicketContext();
  const { sayAgain, isBusy, outcome } = useSayAgain(delivery.store);
  const { id, name: author } = reply.author;
  // Two agents may have one name; only without an id the name has to do.
  const isOwn = id === null || agent.id === null ? author === agent.name : id === agent.id;
  const whose = isOwn && author !== '' ? 'yours' : 'others';
  return (
    <Notice
      tone="warning"
      titleRole="status"
      title={t(TITLES[whose][entry.fate.kind], { author, time: clock(reply.at, now), customer })}
      actions={
        <>
          <StepButton
            step={delivery.stepOf(entry)}
            isBusy={isBusy}
            onResend={() => sayAgain(entry)}
            onUseTemplate={onUseTemplate}
          />
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

interface DeliveryLineProps {
  /** The same reply stands in the list below: once is enough. */
  readonly isListShown: boolean;
  readonly onUseTemplate: () => void;
}

/** One line beneath the draft when the newest reply did not arrive, by all that is known. */
export function DeliveryLine({ isListShown, onUseTemplate }: DeliveryLineProps) {
  const { evidence } = useTicketContext();
  const delivery = useDelivery();
  const { newest, store } = delivery;
  const place = useRef<HTMLDivElement>(null);
  useAskAfterLateReply(delivery);

  // What another ticket holds may show that it arrived: nothing is said that is taken back at once.
  const isLooking = evidence.gathered.elsewhere.status === 'looking';
  const isQuiet = isListShown || isLooking;
  const reply = newest?.reply ?? null;
  return (
    <div ref={place} tabIndex={-1} className={styles.line}>
      {newest && reply && !isQuiet && (
        <NewestLost
          key={newest.key}
          entry={newest}
          reply={reply}
          delivery={delivery}
          onUseTemplate={onUseTemplate}
          onHide={() => {
            // The keyboard goes on from here.
            place.current?.focus();
            store.hide(newest.key);
          }}
        />
      )}
    </div>
  );
}
