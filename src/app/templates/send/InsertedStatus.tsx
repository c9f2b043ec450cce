import { useLocale } from '../../i18n/LocaleContext';
import { useSession } from '../../ticket/use-session';

/**
 * Tells a screen reader that a template stands in the composer: its form is gone then, and says it no more.
 * Once it has left the composer again, "Inserted" would be untrue.
 */
export function InsertedStatus({ isInserted }: { readonly isInserted: boolean }) {
  const { t } = useLocale();
  const holdsTemplate = useSession(({ view }) => view.draft.verdict.startsWith('template-'));
  return (
    <p role="status" className="visually-hidden">
      {isInserted && holdsTemplate ? t('templates.form.inserted') : ''}
    </p>
  );
}
