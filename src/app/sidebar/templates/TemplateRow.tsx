import { Tag } from '@zendeskgarden/react-tags';
import { useEffect, useRef } from 'react';
import { fillTemplate } from '../../../core/template/fill-template';
import { prefill } from '../../../core/template/prefill';
import { whyNotSendable } from '../../../core/template/send-ways';
import type { Template } from '../../../core/template/template';

import { useLocale } from '../../i18n/LocaleContext';
import listStyles from '../../shared/list.module.css';
import styles from './template-row.module.css';
import { unsendableWords } from './unsendable-words';
import { useTemplateFacts } from './use-template-facts';
import { WhatsAppText } from './WhatsAppText';

interface TemplateRowProps {
  readonly template: Template;
  /** True for the row whose form the agent has just left: the keyboard goes on from there. */
  readonly hasFocus: boolean;
  readonly onPick: () => void;
}

/** One template. One that cannot be sent stays in the list, with the reason. */
export function TemplateRow({ template, hasFocus, onPick }: TemplateRowProps) {
  const { t } = useLocale();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  const why = whyNotSendable(template, { canSendNow: false, number: null });
  // As this customer would read it; what is not known yet is left open.
  const snippet = fillTemplate(template, prefill(template, useTemplateFacts())).body?.replace(
    /\{\{\d+\}\}/g,
    '…',
  );
  return (
    <li
      className={listStyles.row}
      data-template-name={template.name}
      data-template-language={template.language}
      data-sendable={why === null}
    >
      <button
        ref={button}
        type="button"
        className={styles.pick}
        disabled={why !== null}
        onClick={onPick}
      >
        <span className={styles.head}>
          <span className={listStyles.name}>{template.title}</span>
          <Tag size="small">{template.language}</Tag>
          {template.category && <Tag size="small">{template.category.toLowerCase()}</Tag>}
        </span>
        <span className={why ? styles.why : styles.text}>
          {why ? unsendableWords(why, t) : <WhatsAppText text={snippet ?? t('templates.noText')} />}
        </span>
      </button>
    </li>
  );
}
