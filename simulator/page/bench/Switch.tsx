import { Field, Toggle } from '@zendeskgarden/react-forms';

interface Props {
  label: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

export function Switch({ label, isOn, onChange }: Props) {
  return (
    <Field style={{ inlineSize: 304 }}>
      <Toggle checked={isOn} onChange={(event) => onChange(event.target.checked)}>
        <Field.Label isRegular>{label}</Field.Label>
      </Toggle>
    </Field>
  );
}
