import type { DraftVerdict } from '../../../core/draft/draft-verdict';
import { useLocale } from '../../i18n/LocaleContext';
import { useSession } from '../../ticket/use-session';
import { templateWords } from './template-words';

/** The reason of a verdict on a template. */
export default function TemplateReason({ verdict }: { readonly verdict: DraftVerdict }) {
  const now = useSession((state) => state.now);
  return <p>{templateWords(verdict, useLocale(), now)}</p>;
}
