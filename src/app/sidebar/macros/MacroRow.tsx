import { classifyMacro } from '../../../core/macro/classify-macro';
import type { Macro, MacroDelivery } from '../../../core/macro/macro';
import type { FreeTextOutlook } from '../../../core/window/free-text-outlook';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import listStyles from '../../shared/list.module.css';
import { useTicketContext } from '../ticket-context';
import styles from './macro-row.module.css';

const WORDS: Readonly<Record<Exclude<MacroDelivery, 'free-text'>, MessageKey>> = {
  template: 'macros.template',
  'no-reply': 'macros.noReply',
};

const FREE_TEXT: Readonly<Record<FreeTextOutlook, MessageKey>> = {
  arrives: 'macros.freeText',
  charged: 'macros.freeTextCharged',
  'not-watched': 'macros.freeText',
  lost: 'macros.freeTextClosed',
  unsure: 'macros.freeTextUnknown',
};

interface MacroRowProps {
  readonly macro: Macro;
  readonly isBusy: boolean;
  readonly onApply: () => void;
}

/** One macro: its name without the categories, and how it answers the customer. */
export function MacroRow({ macro, isBusy, onApply }: MacroRowProps) {
  const { t } = useLocale();
  const { view, templates } = useTicketContext();
  const delivery = classifyMacro(macro, templates.list);
  const isFreeText = delivery === 'free-text';
  const wouldNotArrive = isFreeText && view.freeText === 'lost';
  return (
    <li className={listStyles.row} data-macro-id={macro.id} data-macro-delivery={delivery}>
      <div className={listStyles.words}>
        <p className={listStyles.name}>{macro.title.split('::').at(-1)}</p>
        <p
          className={`${styles.delivery} ${styles[delivery]} ${wouldNotArrive ? styles.lost : ''}`}
        >
          {t(isFreeText ? FREE_TEXT[view.freeText] : WORDS[delivery])}
        </p>
      </div>
      <Button
        isBusy={isBusy}
        aria-label={t('macros.applyNamed', { macro: macro.title })}
        onClick={onApply}
      >
        {t('macros.apply')}
      </Button>
    </li>
  );
}
