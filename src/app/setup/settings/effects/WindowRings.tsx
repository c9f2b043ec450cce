import { HOUR } from '../../../../core/time';
import { STATE_LOOK } from '../../../answer/state-look';
import { useLocale } from '../../../i18n/LocaleContext';
import { useSetup } from '../../use-setup';
import styles from '../settings.module.css';
import { Ring } from './Ring';

/** Of WhatsApp's window. */
const WHOLE_MS = 24 * HOUR;

/** What agents see from which hour on; a stage that is switched off is not there. */
export function WindowRings() {
  const { t, tag } = useLocale();
  const { closingMs, criticalMs } = useSetup(({ form }) => form.understood.settings.thresholds);
  const hours = (ms: number) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: 'hour', unitDisplay: 'short' }).format(
      ms / HOUR,
    );
  const stages = [
    { state: 'open', ms: WHOLE_MS },
    { state: 'closing', ms: closingMs },
    { state: 'critical', ms: criticalMs },
  ] as const;
  return (
    <ul className={styles.rings}>
      {stages.map(
        ({ state, ms }) =>
          ms > 0 && (
            <li key={state} className={styles.ring}>
              <Ring state={state} fraction={Math.min(1, ms / WHOLE_MS)} />
              <span>
                {t(STATE_LOOK[state].word)}
                <br />
                <span className={styles.note}>
                  {t('setup.form.hours.from', { time: hours(ms) })}
                </span>
              </span>
            </li>
          ),
      )}
    </ul>
  );
}
