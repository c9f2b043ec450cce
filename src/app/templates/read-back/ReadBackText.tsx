import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReadBack } from '../../../core/draft/read-back';
import { fillTemplate } from '../../../core/template/fill-template';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { Bubble } from '../bubble/Bubble';
import { WhatsAppSnippet } from '../bubble/WhatsAppText';
import styles from './read-back.module.css';

interface ReadBackTextProps {
  readonly readBack: ReadBack;
  /** What the bubble is, for those who do not see it. */
  readonly label: string;
  /** When it was sent; left out where it was not yet. */
  readonly time?: string;
}

/** A template's code as the customer's text: two lines of it, all of it as a bubble at the agent's wish. */
export function ReadBackText({ readBack: { template, values }, label, time }: ReadBackTextProps) {
  const { t } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const snippet = useRef<HTMLParagraphElement>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const lines = snippet.current;
    if (lines) setCut(lines.scrollHeight > lines.clientHeight + 1);
  });
  const { header, footer, buttons } = template;
  const hasMore = isOpen || isCut || header !== null || footer !== null || buttons.length > 0;
  const content = fillTemplate(template, values);
  return (
    <div className={styles.text} data-read-back={template.name}>
      <div id={id}>
        {isOpen ? (
          <Bubble label={label} template={template} content={content} {...(time && { time })} />
        ) : (
          <p ref={snippet} className={styles.snippet}>
            {content.body ? <WhatsAppSnippet text={content.body} /> : t('templates.noText')}
          </p>
        )}
      </div>
      {hasMore && (
        <TextButton aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'readBack.less' : 'readBack.more')}
        </TextButton>
      )}
    </div>
  );
}
