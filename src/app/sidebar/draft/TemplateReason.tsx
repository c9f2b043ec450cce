import type { DraftVerdict } from '../../../core/draft/draft-verdict';
import { useLocale } from '../../i18n/LocaleContext';
import { templateWords } from './template-words';

/** The reason of a verdict on a template. Most drafts hold none, so it comes after the first screen. */
export default function TemplateReason({ verdict }: { readonly verdict: DraftVerdict }) {
  return <p>{templateWords(verdict, useLocale())}</p>;
}
