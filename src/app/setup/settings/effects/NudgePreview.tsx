import { fillNudge, nudgeText } from '../../../../core/guard/nudge-texts';
import { useLocale } from '../../../i18n/LocaleContext';
import { useSetup } from '../../use-setup';
import styles from '../settings.module.css';

/** Somebody whom every reader takes for an example. */
const CUSTOMER = 'Olivia Martin';

const OURS = ['en', 'de', 'fr'];

/** Each nudge as a customer of that name reads it: the admin's texts, and the app's where there is none. */
export function NudgePreview() {
  const { t } = useLocale();
  const texts = useSetup(({ form }) => form.understood.guard.nudges);
  const languages = [...new Set([...texts.keys(), ...OURS])];
  return (
    <>
      <p className={styles.note}>{t('setup.form.nudge.preview', { customer: CUSTOMER })}</p>
      <ul className={styles.nudges}>
        {languages.map((language) => (
          <li key={language} className={styles.nudge} lang={language}>
            <bdi>{fillNudge(nudgeText(texts, [language]), CUSTOMER)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
