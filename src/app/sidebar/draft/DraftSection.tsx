import type { TicketView } from '../../../core/derive';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import styles from './draft-section.module.css';
import { draftWords } from './draft-words';

interface DraftSectionProps {
  readonly view: TicketView;
  readonly customer: string;
  readonly onUseTemplate: () => void;
}

/** One sentence on what would happen to the composer's text, with its next step. */
export function DraftSection({ view, customer, onUseTemplate }: DraftSectionProps) {
  const locale = useLocale();
  const { draft, window } = view;
  const words = draftWords(draft, window, customer, locale);
  const action = words.offersTemplate && (
    <Button isPrimary={words.title !== null} onClick={onUseTemplate}>
      {locale.t('action.useTemplate')}
    </Button>
  );
  return (
    <section aria-labelledby="draft-title" data-draft-verdict={draft.verdict}>
      <h2 id="draft-title" className="visually-hidden">
        {locale.t('draft.title')}
      </h2>
      {words.title === null ? (
        <div className={styles.quiet}>
          <p>{words.text}</p>
          {action}
        </div>
      ) : (
        <Notice tone={words.tone} title={words.title} actions={action || null}>
          <p>{words.text}</p>
        </Notice>
      )}
      {/* Said once when the verdict turns, not on every key. */}
      <p role="status" className="visually-hidden">
        {words.title}
      </p>
    </section>
  );
}
