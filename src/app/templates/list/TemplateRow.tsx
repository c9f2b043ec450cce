import { memo, useEffect, useId, useRef } from 'react';
import type { sharedWith } from '../../../core/draft/shared-words';
import type { Template } from '../../../core/template/template';
import { useLocale } from '../../i18n/LocaleContext';
import { FavouriteButton } from '../../shared/FavouriteButton';
import listStyles from '../../shared/list.module.css';
import { WhatsAppSnippet } from '../bubble/WhatsAppText';
import { TemplateTags } from '../TemplateTags';
import styles from './template-row.module.css';

export type SharedWords = ReturnType<typeof sharedWith>;

const marked = (shared: SharedWords) => (text: string) =>
  shared(text).map(({ text: piece, isShared }, i) =>
    isShared ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <mark key={i} className={styles.shared}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );

interface TemplateRowProps {
  readonly template: Template;
  /** The digit that leads here; null beyond the first nine. */
  readonly digit: number | null;
  /** Its text as this customer would read it; null where no source shows it. */
  readonly snippet: string | null;
  /** Marks what it shares with the draft; null: nothing to mark. */
  readonly shared: SharedWords | null;
  /** Why it cannot be sent now, and what to do; null where it can. */
  readonly why: string | null;
  readonly isFavourite: boolean;
  /** The one whose form stands beside the list. */
  readonly isChosen: boolean;
  /** True for the row whose form the agent has just left: the keyboard goes on from there. */
  readonly hasFocus: boolean;
  readonly onPick: (template: Template) => void;
  readonly onMark: (template: Template) => void;
}

/**
 * One template. One that cannot be sent stays in the list, with the reason, and can be looked at.
 * Drawn anew only when something in it changes: there may be a thousand.
 */
export const TemplateRow = memo(function TemplateRow(props: TemplateRowProps) {
  const { template, digit, snippet, shared, why, isFavourite, isChosen, hasFocus, onPick, onMark } =
    props;
  const { t } = useLocale();
  const titleId = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  const { name, language, title, category, useCase } = template;
  return (
    <li
      className={`${listStyles.row} ${styles.row}`}
      data-template-name={name}
      data-template-language={language}
      data-sendable={why === null}
    >
      <span aria-hidden="true" className={styles.digit}>
        {digit}
      </span>
      <button
        ref={button}
        type="button"
        className={styles.pick}
        data-pick
        aria-keyshortcuts={digit === null ? undefined : String(digit)}
        aria-current={isChosen || undefined}
        onClick={() => onPick(template)}
      >
        <span className={styles.head}>
          <bdi id={titleId} className={listStyles.name}>
            {title}
          </bdi>
          <TemplateTags language={language} category={category} />
        </span>
        {useCase !== '' && (
          <span className={styles.use} dir="auto">
            {useCase}
          </span>
        )}
        {why && <span className={styles.why}>{why}</span>}
        <span className={styles.text} dir="auto">
          {snippet === null ? (
            t('templates.noText')
          ) : (
            <WhatsAppSnippet text={snippet} {...(shared && { draw: marked(shared) })} />
          )}
        </span>
      </button>
      <FavouriteButton
        label={t('favourites.one')}
        describedBy={titleId}
        isFavourite={isFavourite}
        onToggle={() => onMark(template)}
      />
    </li>
  );
});
