import type { FilledTemplate } from '../../../core/template/fill-template';
import type { Template } from '../../../core/template/template';
import { useLocale } from '../../i18n/LocaleContext';
import styles from './bubble.module.css';
import { WhatsAppText } from './WhatsAppText';

interface BubbleProps {
  readonly label: string;
  readonly template: Template;
  readonly content: FilledTemplate;
}

/** The message as WhatsApp draws it on the customer's phone. */
export function Bubble({ label, template, content }: BubbleProps) {
  const { t } = useLocale();
  const { header, body, footer } = content;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{label}</figcaption>
      <div className={styles.bubble}>
        {template.header?.kind === 'image' && (
          <p className={styles.part}>{t('templates.part.image')}</p>
        )}
        {template.header?.kind === 'document' && (
          <p className={styles.part}>{t('templates.part.document')}</p>
        )}
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
        {content.buttons.map(
          (button) =>
            button.kind === 'url' && (
              <p key={button.url} className={styles.part}>
                {t('templates.part.button')} {button.url}
              </p>
            ),
        )}
      </div>
    </figure>
  );
}
