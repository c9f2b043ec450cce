import { fillTemplate } from '../../../core/template/fill-template';
import { fillPlaceholders } from '../../../core/template/prefill';
import { useTicketContext } from '../../sidebar/ticket-context';
import { WhatsAppSnippet } from '../bubble/WhatsAppText';
import styles from './read-back.module.css';
import { useReadBack } from './use-read-back';

/**
 * The customer's text of a macro that holds a template, its Zendesk placeholders filled as far as they
 * are known; nothing for any other macro.
 * @param comment the macro's public comment.
 */
export function TemplateSnippet({ comment }: { readonly comment: string }) {
  const { facts } = useTicketContext();
  const readBack = useReadBack(comment);
  if (!readBack) return null;
  const values = readBack.values.map((value) => fillPlaceholders(value, facts));
  const { body } = fillTemplate(readBack.template, values);
  return (
    body && (
      <span className={styles.snippet}>
        <WhatsAppSnippet text={body} />
      </span>
    )
  );
}
