import { useId, useState } from 'react';
import { type ConversationMessage, isSentTemplate } from '../../../core/conversation/message';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useCustomer, useSession } from '../../ticket/use-session';
import { ReadBackText } from './ReadBackText';
import styles from './read-back.module.css';
import { useReadBack } from './use-read-back';

/** Templates that went out from this ticket, the newest first: what the customer read instead of the code. */
export default function SentTemplates() {
  const { t } = useLocale();
  const messages = useSession(({ ticket }) => ticket.messages);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const sent = (messages ?? []).filter(isSentTemplate).reverse();
  return (
    <section className={styles.sent} aria-label={t('readBack.title')}>
      <TextButton
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'readBack.hide' : 'readBack.show', { count: sent.length })}
      </TextButton>
      {isOpen && (
        <ul id={id}>
          {sent.map((message, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: Zendesk gives messages of a ticket no id; the newest is counted from the end
            <SentTemplate key={sent.length - at} message={message} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SentTemplate({ message }: { readonly message: ConversationMessage }) {
  const { t, clock, hour } = useLocale();
  const customer = useCustomer();
  const now = useSession((state) => state.now);
  const { at, author, shorthand } = message;
  const readBack = useReadBack(shorthand ?? '');
  const name = author.name || t('readBack.nobody');
  return (
    <li className={styles.message}>
      <p className={styles.when}>
        {at === null ? name : t('readBack.sentBy', { author: name, time: clock(at, now) })}
      </p>
      {readBack ? (
        <ReadBackText
          readBack={readBack}
          label={t('readBack.read', { customer })}
          {...(at !== null && { time: hour(at) })}
        />
      ) : (
        <p className={styles.snippet}>
          {t(shorthand === undefined ? 'templates.noText' : 'readBack.notReadable')}
        </p>
      )}
    </li>
  );
}
