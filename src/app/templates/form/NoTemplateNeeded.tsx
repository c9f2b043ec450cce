import type { TicketView } from '../../../core/derive';
import type { Translate } from '../../i18n/create-translate';
import { useLocale } from '../../i18n/LocaleContext';
import { describeChannel } from '../../shared/describe-channel';
import { useCustomer, useSession } from '../../ticket/use-session';
import styles from './template-form.module.css';

const OPEN: ReadonlySet<string> = new Set(['open', 'closing', 'critical']);

/** Says that a free-form reply would do, here or on another of this customer's channels; null: it would not. */
export function describeNoTemplateNeeded(
  { window, channel, freeText, otherWindows }: Omit<TicketView, 'draft'>,
  customer: string,
  t: Translate,
): string | null {
  if (channel === 'whatsapp' && freeText === 'arrives') {
    const isElsewhere = 'startedBy' in window && !window.startedBy.isInTicket;
    return t(isElsewhere ? 'picker.notNeeded.elsewhere' : 'templates.form.windowOpen', {
      customer,
    });
  }
  if (window.state === 'unknown' && window.possible !== null) {
    return t('picker.notNeeded.perhaps', { customer });
  }
  const other = otherWindows.find((one) => OPEN.has(one.window.state));
  return other
    ? t('picker.notNeeded.channel', { customer, channel: describeChannel(other.channel, t) })
    : null;
}

/** A template costs the customer's patience: where none is needed it is said before one is filled. */
export function NoTemplateNeeded() {
  const { t } = useLocale();
  const view = useSession(({ view: { draft: _, ...rest } }) => rest);
  const customer = useCustomer();
  const words = describeNoTemplateNeeded(view, customer, t);
  return words && <p className={styles.hint}>{words}</p>;
}
