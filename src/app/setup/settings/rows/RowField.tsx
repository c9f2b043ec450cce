import { Field, Input, Select, Textarea } from '@zendeskgarden/react-forms';
import { withField } from '../../../../core/setup/json-rows';
import { wordsIn } from './Row';
import type { RowFormProps } from './RowsSetting';

interface TextFieldProps extends RowFormProps {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly isCode?: boolean;
}

/** A field of an entry that is a text; an empty one is left out. */
export function RowTextField({ row, onChange, field, label, hint, ...look }: TextFieldProps) {
  const shared = {
    value: wordsIn(row, field),
    dir: look.isCode ? 'ltr' : 'auto',
    onChange: ({ target }: { target: { value: string } }) =>
      onChange(withField(row, field, target.value === '' ? undefined : target.value)),
  };
  return (
    <Field>
      <Field.Label isRegular>{label}</Field.Label>
      {hint && <Field.Hint>{hint}</Field.Hint>}
      {look.isLong ? (
        <Textarea isCompact isResizable minRows={3} maxRows={12} {...shared} />
      ) : (
        <Input isCompact autoComplete="off" spellCheck={look.isCode !== true} {...shared} />
      )}
    </Field>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

/** A field of an entry that is one of a few. */
export const RowChoice = ({ label, value, options, onChoose }: ChoiceProps) => (
  <Field>
    <Field.Label isRegular>{label}</Field.Label>
    <Select isCompact value={value} onChange={({ target }) => onChoose(target.value)}>
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </Select>
  </Field>
);
