import { Field, Input, Textarea } from '@zendeskgarden/react-forms';
import type { ReactNode } from 'react';
import type { SettingName } from '../../../../core/setup/settings-table';
import { useLocale } from '../../../i18n/LocaleContext';
import { SettingRow } from '../SettingRow';
import { useSetting } from '../use-setting';
import { Problems, validationOf } from './Problems';

interface TextSettingProps {
  readonly name: Exclude<SettingName, 'sunshine_key'>;
  readonly effect?: ReactNode;
  /** One thing a line. */
  readonly isLong?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'url';
}

/** A setting that is a text, or lines of text. */
export function TextSetting({ name, effect, isLong, inputMode = 'text' }: TextSettingProps) {
  const { t } = useLocale();
  const { value, problems, isChanged, type } = useSetting(name);
  const shared = { value, dir: 'auto', spellCheck: isLong === true, ...validationOf(problems) };
  return (
    <SettingRow name={name} isChanged={isChanged} effect={effect}>
      <Field>
        <Field.Label>{t(`setup.form.label.${name}`)}</Field.Label>
        <Field.Hint>{t(`setup.form.help.${name}`)}</Field.Hint>
        {isLong ? (
          <Textarea
            {...shared}
            isResizable
            minRows={3}
            maxRows={12}
            onChange={({ target }) => type(target.value)}
          />
        ) : (
          <Input
            {...shared}
            autoComplete="off"
            inputMode={inputMode}
            onChange={({ target }) => type(target.value)}
          />
        )}
        <Problems problems={problems} />
      </Field>
    </SettingRow>
  );
}
