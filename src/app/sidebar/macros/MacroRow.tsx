import { memo, useId } from 'react';
import type { Macro, MacroDelivery } from '../../../core/macro/macro';
import { macroName, macroPath } from '../../../core/macro/macro-path';
import type { FreeTextOutlook } from '../../../core/window/free-text-outlook';
import type { PreviewCache } from '../../../session/preview-cache';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { FavouriteButton } from '../../shared/FavouriteButton';
import listStyles from '../../shared/list.module.css';
import { TextButton } from '../../shared/TextButton';
import { MacroPreviewPane } from './MacroPreviewPane';
import styles from './macro-row.module.css';

const FREE_TEXT: Readonly<Record<FreeTextOutlook, MessageKey>> = {
  arrives: 'macros.freeText',
  charged: 'macros.freeTextCharged',
  'not-watched': 'macros.freeText',
  // Its heading says that it would not arrive.
  lost: 'macros.freeText',
  unsure: 'macros.freeTextUnknown',
};

function deliveryKey(
  { asides }: Macro,
  delivery: MacroDelivery,
  freeText: FreeTextOutlook,
  arriveTemplates: boolean,
): MessageKey {
  if (delivery === 'free-text') return FREE_TEXT[freeText];
  if (delivery === 'template') {
    return arriveTemplates ? 'macros.template' : 'macros.templateElsewhere';
  }
  if (asides.includes('side-conversation')) return 'macroPreview.row.sideConversation';
  return asides.includes('notification') ? 'macroPreview.row.notification' : 'macros.noReply';
}

interface MacroRowProps {
  readonly macro: Macro;
  readonly delivery: MacroDelivery;
  readonly freeText: FreeTextOutlook;
  /** Templates exist on WhatsApp only: elsewhere the customer would read the code. */
  readonly arriveTemplates: boolean;
  readonly isBusy: boolean;
  readonly isFavourite: boolean;
  /** True where no heading says which category it belongs to. */
  readonly isNamedWhole: boolean;
  /** null: closed. */
  readonly previews: PreviewCache | null;
  readonly onOpen: (macro: Macro) => void;
  readonly onFavourite: (macro: Macro) => void;
  readonly onApply: (macro: Macro) => void;
}

/**
 * One macro: its name, how it answers the customer, and behind the name what it would do here.
 * Drawn anew only when something of its own changes: there may be many beside a typing agent.
 */
export const MacroRow = memo(function MacroRow({
  macro,
  delivery,
  freeText,
  arriveTemplates,
  isBusy,
  isFavourite,
  isNamedWhole,
  previews,
  onOpen,
  onFavourite,
  onApply,
}: MacroRowProps) {
  const { t } = useLocale();
  const paneId = useId();
  const { name } = macroPath(macro.title);
  const whole = macroName(macro);
  const isLost = delivery === 'free-text' && freeText === 'lost';
  const look = delivery === 'template' && !arriveTemplates ? 'no-reply' : delivery;
  return (
    <li
      className={`${listStyles.row} ${styles.row}`}
      data-macro-id={macro.id}
      data-macro-delivery={delivery}
    >
      <button
        type="button"
        className={styles.open}
        aria-expanded={previews !== null}
        aria-controls={previews ? paneId : undefined}
        onClick={() => onOpen(macro)}
      >
        <span className={listStyles.name}>{isNamedWhole ? whole : name}</span>
        <span className={`${styles.delivery} ${styles[look]} ${isLost ? styles.lost : ''}`}>
          {t(deliveryKey(macro, delivery, freeText, arriveTemplates))}
        </span>
      </button>
      <FavouriteButton
        label={t('favourites.mark', { name: whole })}
        isFavourite={isFavourite}
        onToggle={() => onFavourite(macro)}
      />
      <TextButton
        isBusy={isBusy}
        aria-label={t('macros.applyNamed', { macro: whole })}
        onClick={() => onApply(macro)}
      >
        {t('macros.apply')}
      </TextButton>
      {previews && <MacroPreviewPane id={paneId} macro={macro} previews={previews} />}
    </li>
  );
});
