import { Field, Select } from '@zendeskgarden/react-forms';
import type { SimTicket } from '../../world/ticket-types';

interface Props {
  ticket: SimTicket;
  /** As apps name it in `ticketFields:<name>`. */
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange(value: string): void;
}

/** A ticket field with choices; apps may have hidden or disabled it. */
export function SelectField({ ticket, name, label, value, options, onChange }: Props) {
  const look = ticket.fieldLooks[name];
  if (look?.isVisible === false) return null;
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Select
        isCompact
        disabled={look?.isEnabled === false || ticket.status === 'closed'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
