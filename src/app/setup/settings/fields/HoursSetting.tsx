import { Checkbox, Field, Input, Select } from '@zendeskgarden/react-forms';
import {
  type AlertedTickets,
  type AlertSettings,
  DEFAULT_ALERTS,
  readAlertWords,
  writeAlertWords,
} from '../../../../core/alerts/alert-settings';
import { splitWarnHours } from '../../../../core/alerts/warn-hours';
import { HOUR } from '../../../../core/time';
import { useLocale } from '../../../i18n/LocaleContext';
import { useSetup } from '../../use-setup';
import { AlertsEffect } from '../effects/AlertsEffect';
import { WindowRings } from '../effects/WindowRings';
import { SettingRow } from '../SettingRow';
import styles from '../settings.module.css';
import { useDraft } from '../use-draft';
import { useSetting } from '../use-setting';
import { Problems, validationOf } from './Problems';

/** The two numbers and the words behind them as they stand there; the app's own readers judge them. */
type Pair = readonly [closing: string, critical: string, words: string];

const PARTS = /^\s*(\S*?)\s*(?:[,;]\s+|[;\s]\s*|,(?=[^,]*$))(\S*)\s*$/;

const pairOf = (text: string): Pair => {
  const { hours, words } = splitWarnHours(text);
  const [, closing = hours, critical = ''] = PARTS.exec(hours) ?? [];
  return [closing.trim(), critical, words];
};

const textOf = ([closing, critical, words]: Pair): string => {
  const hasNone = closing.trim() === '' && critical.trim() === '';
  const numbers = hasNone ? [] : [closing.trim(), critical.trim()];
  return [...numbers, words].filter((part, at) => at < numbers.length || part !== '').join(', ');
};

const TICKETS: readonly AlertedTickets[] = ['own', 'unassigned', 'groups', 'none'];

function Effect() {
  return (
    <>
      <WindowRings />
      <AlertsEffect />
    </>
  );
}

/** From when on a window closes soon, and very soon, and who is alerted: one value, several fields. */
export function HoursSetting() {
  const { t } = useLocale();
  const { value, problems, isChanged, type } = useSetting('warn_hours');
  const { closingMs, criticalMs } = useSetup(({ form }) => form.understood.settings.thresholds);
  const [pair, setPair] = useDraft(value, pairOf, textOf, type);
  const alerts = readAlertWords(pair[2]) ?? DEFAULT_ALERTS;
  const say = (change: Partial<AlertSettings>) =>
    setPair([pair[0], pair[1], writeAlertWords({ ...alerts, ...change })]);
  const inForce = [closingMs / HOUR, criticalMs / HOUR];
  return (
    <SettingRow name="warn_hours" isChanged={isChanged} effect={<Effect />}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('setup.form.label.warn_hours')}</legend>
        <p className={styles.hint}>{t('setup.form.help.warn_hours')}</p>
        <div className={styles.pair}>
          {(['closing', 'critical'] as const).map((stage, at) => (
            <Field key={stage}>
              <Field.Label isRegular>{t(`setup.form.hours.${stage}`)}</Field.Label>
              <Input
                inputMode="decimal"
                autoComplete="off"
                placeholder={String(inForce[at])}
                value={pair[at]}
                {...validationOf(problems)}
                onChange={({ target }) =>
                  setPair(
                    at === 0 ? [target.value, pair[1], pair[2]] : [pair[0], target.value, pair[2]],
                  )
                }
              />
              {at === 1 && <Problems problems={problems} />}
            </Field>
          ))}
        </div>
        <Field>
          <Field.Label isRegular>{t('setup.form.alerts.tickets')}</Field.Label>
          <Select
            value={alerts.tickets}
            onChange={({ target }) => say({ tickets: target.value as AlertedTickets })}
          >
            {TICKETS.map((one) => (
              <option key={one} value={one}>
                {t(`setup.form.alerts.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Checkbox
            checked={alerts.onlyUnanswered}
            disabled={alerts.tickets === 'none'}
            onChange={({ target }) => say({ onlyUnanswered: target.checked })}
          >
            <Field.Label isRegular>{t('setup.form.alerts.unanswered')}</Field.Label>
          </Checkbox>
        </Field>
      </fieldset>
    </SettingRow>
  );
}
