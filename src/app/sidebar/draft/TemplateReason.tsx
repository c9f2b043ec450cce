import type { DraftVerdict } from '../../../core/draft/draft-verdict';
import { useLocale } from '../../i18n/LocaleContext';
import { useSession } from '../../ticket/use-session';
import { describeVerdict } from './describe-verdict';

/** The reason of a verdict on a template. */
export default function TemplateReason({ verdict }: { readonly verdict: DraftVerdict }) {
  const now = useSession((state) => state.now);
  return <p>{describeVerdict(verdict, useLocale(), now)}</p>;
}
