import { Field, Input } from '@zendeskgarden/react-forms';
import { HOUR } from '../../../../core/time';
import { useLocale } from '../../../i18n/LocaleContext';
import { useSetup } from '../../use-setup';
import { WindowRings } from '../effects/WindowRings';
import { SettingRow } from '../SettingRow';
import styles from '../settings.module.css';
import { useDraft } from '../use-draft';
import { useSetting } from '../use-setting';
import { Problems, validationOf } from './Problems';

/** The two numbers as they stand there; the app's own reader says whether they are some. */
type Pair = readonly [closing: string, critical: string];

const PARTS = /^\s*(\S*?)\s*(?:[,;]\s+|[;\s]\s*|,(?=[^,]*$))(\S*)\s*$/;

const pairOf = (text: string): Pair => {
  const [, closing = text, critical = ''] = PARTS.exec(text) ?? [];
  return [closing.trim(), critical];
};

const textOf = ([closing, critical]: Pair): string =>
  closing.trim() === '' && critical.trim() === '' ? '' : `${closing.trim()}, ${critical.trim()}`;

/** From when on a window closes soon, and very soon: beside the rings that agents then see. */
export function HoursSetting() {
  const { t } = useLocale();
  const { value, problems, isChanged, type } = useSetting('warn_hours');
  const { closingMs, criticalMs } = useSetup(({ form }) => form.understood.settings.thresholds);
  const [pair, setPair] = useDraft(value, pairOf, textOf, type);
  const inForce = [closingMs / HOUR, criticalMs / HOUR];
  return (
    <SettingRow name="warn_hours" isChanged={isChanged} effect={<WindowRings />}>
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
                  setPair(at === 0 ? [target.value, pair[1]] : [pair[0], target.value])
                }
              />
              {at === 1 && <Problems problems={problems} />}
            </Field>
          ))}
        </div>
      </fieldset>
    </SettingRow>
  );
}
