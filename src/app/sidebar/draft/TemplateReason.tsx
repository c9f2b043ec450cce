import type { DraftVerdict } from '../../../core/draft/draft-verdict';
import { useLocale } from '../../i18n/LocaleContext';
import { useTicketContext } from '../../ticket/ticket-context';
import { templateWords } from './template-words';

/** The reason of a verdict on a template. */
export default function TemplateReason({ verdict }: { readonly verdict: DraftVerdict }) {
  const { now } = useTicketContext();
  return <p>{templateWords(verdict, useLocale(), now)}</p>;
}
