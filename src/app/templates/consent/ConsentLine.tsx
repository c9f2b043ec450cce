import { type Consent, needsConsent } from '../../../core/template/consent';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Icon } from '../../shared/Icon';
import type { IconName } from '../../shared/icon-name';
import { useCustomer, useSession } from '../../ticket/use-session';
import styles from './consent.module.css';

const STATES: Readonly<Record<Exclude<Consent, 'not-asked'>, readonly [IconName, MessageKey]>> = {
  loading: ['clock', 'consent.loading'],
  given: ['check', 'consent.given'],
  none: ['warning', 'consent.none'],
  unclear: ['question', 'consent.unclear'],
  'no-field': ['question', 'consent.noField'],
  'not-known': ['question', 'consent.notKnown'],
};

/** Whether this customer agreed to be written to, where the admin named a place for it. */
export function ConsentLine({ category }: { readonly category: string | null }) {
  const { t } = useLocale();
  const consent = useSession(({ consent }) => consent);
  const customer = useCustomer();
  if (consent === 'not-asked') return null;
  const [icon, words] = STATES[consent];
  const isNeeded = needsConsent(category, consent) && consent !== 'loading';
  return (
    <p className={`${styles.line} ${styles[consent]}`} data-consent={consent}>
      <Icon name={icon} />
      <span>
        {t(words, { customer })}
        {isNeeded && ` ${t('consent.needed')}`}
      </span>
    </p>
  );
}
