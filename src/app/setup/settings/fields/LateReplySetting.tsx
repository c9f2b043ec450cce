import { Field, Select } from '@zendeskgarden/react-forms';
import type { LateReplyRule } from '../../../../core/guard/guard-settings';
import { useLocale } from '../../../i18n/LocaleContext';
import { useSetup } from '../../use-setup';
import { SettingRow } from '../SettingRow';
import { useSetting } from '../use-setting';
import { Problems, validationOf } from './Problems';

const RULES: readonly LateReplyRule[] = ['warn', 'reason', 'block'];

/** What becomes of a reply that would not arrive. */
export function LateReplySetting() {
  const { t } = useLocale();
  const { value, problems, isChanged, type } = useSetting('late_reply');
  const rule = useSetup(({ form }) => form.understood.guard.lateReply);
  return (
    <SettingRow
      name="late_reply"
      isChanged={isChanged}
      effect={<p>{t(`setup.form.lateReply.effect.${rule}`)}</p>}
    >
      <Field>
        <Field.Label>{t('setup.form.label.late_reply')}</Field.Label>
        <Field.Hint>{t('setup.form.help.late_reply')}</Field.Hint>
        <Select
          value={problems.length > 0 ? value : rule}
          {...validationOf(problems)}
          onChange={({ target }) => type(target.value)}
        >
          {problems.length > 0 && <option value={value}>{value}</option>}
          {RULES.map((one) => (
            <option key={one} value={one}>
              {t(`setup.form.lateReply.${one}`)}
            </option>
          ))}
        </Select>
        <Problems problems={problems} />
      </Field>
    </SettingRow>
  );
}
