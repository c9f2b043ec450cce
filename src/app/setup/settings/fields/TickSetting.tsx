import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { useLocale } from '../../../i18n/LocaleContext';
import { useSetup } from '../../use-setup';
import { SettingRow } from '../SettingRow';
import { useSetting } from '../use-setting';
import { Problems, validationOf } from './Problems';

interface TickSettingProps {
  readonly name: 'send_now' | 'one_whatsapp_number';
}

/** A yes or no, as the app's own reader takes it. */
export function TickSetting({ name }: TickSettingProps) {
  const { t } = useLocale();
  const { problems, isChanged, type } = useSetting(name);
  const isOn = useSetup(({ form: { understood } }) =>
    name === 'send_now' ? understood.settings.template.sendNow : understood.settings.hasOneNumber,
  );
  return (
    <SettingRow name={name} isChanged={isChanged}>
      <Field>
        <Checkbox
          checked={isOn}
          {...validationOf(problems)}
          onChange={({ target }) => type(target.checked)}
        >
          <Field.Label>{t(`setup.form.label.${name}`)}</Field.Label>
          <Field.Hint>{t(`setup.form.help.${name}`)}</Field.Hint>
          <Problems problems={problems} />
        </Checkbox>
      </Field>
    </SettingRow>
  );
}
