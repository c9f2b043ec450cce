import { Checkbox, Field, Input, Textarea } from '@zendeskgarden/react-forms';
import type { AppParameter, SettingValue } from '../../server/installed-app';

interface Props {
  parameter: AppParameter;
  value: SettingValue;
  onChange(value: SettingValue): void;
}

export function SettingField({ parameter, value, onChange }: Props) {
  const { label, helpText, type, required, secure } = parameter;
  if (type === 'hidden') return null;
  if (type === 'checkbox') {
    return (
      <Field>
        <Checkbox
          checked={value === true || value === 'true'}
          onChange={(event) => onChange(event.target.checked)}
        >
          <Field.Label isRegular>{label}</Field.Label>
          {helpText && <Field.Hint>{helpText}</Field.Hint>}
        </Checkbox>
      </Field>
    );
  }
  const Control = type === 'multiline' ? Textarea : Input;
  return (
    <Field style={type === 'multiline' ? { gridColumn: '1 / -1' } : undefined}>
      <Field.Label>
        {label}
        {required && ' *'}
      </Field.Label>
      {helpText && <Field.Hint>{helpText}</Field.Hint>}
      <Control
        isCompact
        {...(type !== 'multiline' && { type: type === 'number' ? 'number' : 'text', step: 'any' })}
        placeholder={secure ? 'Only filled into requests, never shown to the app' : undefined}
        value={String(value)}
        onChange={(event) => onChange(typed(type, event.target.value))}
      />
    </Field>
  );
}

/** Zendesk keeps a number setting as a number; an emptied one stays empty. */
function typed(type: AppParameter['type'], text: string): SettingValue {
  return type === 'number' && text !== '' ? Number(text) : text;
}
