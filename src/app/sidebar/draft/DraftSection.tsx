import type { ReactNode } from 'react';
import type { TicketView } from '../../../core/derive';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import quiet from '../../shared/quiet-line.module.css';
import type { GuardShown } from '../guard/guard-shown';
import { draftWords } from './draft-words';
import TemplateReason from './TemplateReason';

interface DraftSectionProps {
  readonly view: TicketView;
  readonly customer: string;
  /** Whether an attempt to send was held back. */
  readonly guard?: GuardShown['kind'] | undefined;
  readonly onUseTemplate: () => void;
  /** The draft's template as the customer will read it. */
  readonly preview?: ReactNode;
  /** Another step for a draft that would not arrive. */
  readonly park?: ReactNode;
  /** More to say of the draft than the verdict alone. */
  readonly children?: ReactNode;
  /** True where that takes the verdict's place on the screen. */
  readonly isReplaced?: boolean;
}

/** One sentence on what would happen to the composer's text, with its next step. */
export function DraftSection(props: DraftSectionProps) {
  const { view, customer, guard, onUseTemplate, preview, park, children, isReplaced } = props;
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
      <div className={quiet.line}>
        <p>{words.text}</p>
        {action}
      </div>
    ) : (
      <Notice
        tone={words.tone}
        title={words.title}
        actions={
          (action || park) && (
            <>
              {action}
              {park}
            </>
          )
        }
      >
        {words.text !== null && <p>{words.text}</p>}
        {(words.text === null || ('doubt' in draft && draft.doubt)) && (
          <TemplateReason verdict={draft} />
        )}
        {preview}
      </Notice>
    );
  return (
    <section
      aria-labelledby="draft-title"
      data-draft-verdict={draft.verdict}
      data-guard={guard ?? 'none'}
    >
      <h2 id="draft-title" className="visually-hidden">
        {t('draft.title')}
      </h2>
      {isSaidAbove || isReplaced ? null : content}
      {children}
      {/* Said once when the verdict turns, not on every key. */}
      <p role="status" className="visually-hidden">
        {words.title}
      </p>
    </section>
  );
}
