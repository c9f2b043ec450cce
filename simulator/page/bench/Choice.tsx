import { Field, Select } from '@zendeskgarden/react-forms';
import type { CSSProperties } from 'react';

export interface Option {
  value: string;
  label: string;
}

interface Props {
  label: string;
  value: string;
  options: readonly Option[];
  onChange(value: string): void;
  style?: CSSProperties;
}

export function Choice({ label, value, options, onChange, style = { inlineSize: 184 } }: Props) {
  return (
    <Field style={style}>
      <Field.Label>{label}</Field.Label>
      <Select isCompact value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
