import type { ReactNode } from 'react';
import type { TicketView } from '../../../core/derive';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { laterPart } from '../later-part';
import styles from './draft-section.module.css';
import { draftWords } from './draft-words';

const TemplateReason = laterPart(() => import(/* webpackChunkName: "words" */ './TemplateReason'));

interface DraftSectionProps {
  readonly view: TicketView;
  readonly customer: string;
  readonly onUseTemplate: () => void;
  /** Says more than the verdict alone, and takes its place on the screen. */
  readonly children?: ReactNode;
}

/** One sentence on what would happen to the composer's text, with its next step. */
export function DraftSection({ view, customer, onUseTemplate, children }: DraftSectionProps) {
  const { t } = useLocale();
  const { draft, window } = view;
  const words = draftWords(view, customer, t);
  const action = words.offersTemplate && (
    <Button isPrimary={words.title !== null} onClick={onUseTemplate}>
      {t('action.useTemplate')}
    </Button>
  );
  // One quiet line is enough for a channel without a window: the clock says it.
  const isSaidAbove = window.state === 'unrestricted' && words.title === null;
  const content =
    words.title === null ? (
      <div className={styles.quiet}>
        <p>{words.text}</p>
        {action}
      </div>
    ) : (
      <Notice tone={words.tone} title={words.title} actions={action || null}>
        {words.text === null ? <TemplateReason verdict={draft} /> : <p>{words.text}</p>}
      </Notice>
    );
  return (
    <section aria-labelledby="draft-title" data-draft-verdict={draft.verdict}>
      <h2 id="draft-title" className="visually-hidden">
        {t('draft.title')}
      </h2>
      {children ?? (isSaidAbove ? null : content)}
      {/* Said once when the verdict turns, not on every key. */}
      <p role="status" className="visually-hidden">
        {words.title}
      </p>
    </section>
  );
}
