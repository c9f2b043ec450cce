import { Field, Input } from '@zendeskgarden/react-forms';
import type { Ref } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Garden's compact input for searching a list; Escape empties it. */
export const SearchField = ({ label, value, onChange, inputRef }: SearchFieldProps) => (
  <Field>
    <Field.Label hidden>{label}</Field.Label>
    <Input
      ref={inputRef ?? null}
      isCompact
      type="search"
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  </Field>
);
