import { fillTemplate } from '../../../core/template/fill-template';
import { useLocale } from '../../i18n/LocaleContext';
import { Bubble } from '../../templates/bubble/Bubble';
import { WhatsAppText } from '../../templates/bubble/WhatsAppText';
import { useReadBack } from '../../templates/read-back/use-read-back';
import styles from './macro-preview.module.css';

interface MacroTextBubbleProps {
  readonly caption: string;
  /** Plain text; a shorthand is drawn as the message that the customer reads. */
  readonly comment: string;
  readonly isNote: boolean;
}

/** What a macro writes, as it is read: never as HTML, and a template never as its raw code. */
export function MacroTextBubble({ caption, comment, isNote }: MacroTextBubbleProps) {
  const { t } = useLocale();
  const readBack = useReadBack(isNote ? '' : comment);
  if (readBack) {
    const { template, values } = readBack;
    const { name, language } = template;
    return (
      <>
        <Bubble label={caption} template={template} content={fillTemplate(template, values)} />
        <p className={styles.caption}>{t('macroPreview.template', { name, language })}</p>
      </>
    );
  }
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div className={`${styles.bubble} ${isNote ? styles.note : ''}`} dir="auto">
        {isNote ? comment : <WhatsAppText text={comment} />}
      </div>
    </figure>
  );
}
