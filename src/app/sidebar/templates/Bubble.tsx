import type { FilledTemplate } from '../../../core/template/fill-template';
import { useLocale } from '../../i18n/LocaleContext';
import styles from './bubble.module.css';
import { WhatsAppText } from './WhatsAppText';

interface BubbleProps {
  readonly label: string;
  readonly content: FilledTemplate;
}

/** The message as WhatsApp draws it on the customer's phone. */
export function Bubble({ label, content }: BubbleProps) {
  const { t } = useLocale();
  const { header, body, footer } = content;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{label}</figcaption>
      <div className={styles.bubble}>
        {header && (
          <p className={styles.header} dir="auto">
            {header}
          </p>
        )}
        <p className={body ? undefined : styles.unknown} dir="auto">
          {body ? <WhatsAppText text={body} /> : t('templates.noText')}
        </p>
        {footer && (
          <p className={styles.footer} dir="auto">
            {footer}
          </p>
        )}
      </div>
    </figure>
  );
}
