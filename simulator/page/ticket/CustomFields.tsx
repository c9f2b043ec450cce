import { Field, Input } from '@zendeskgarden/react-forms';
import type { SimTicket } from '../../world/ticket-types';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { SelectField } from './SelectField';

const PREFIX = 'custom_field_';

export function CustomFields({ ticket }: { ticket: SimTicket }) {
  const { world } = useLocalZendesk();
  const fields = useWorld((state) => state.ticketFields);
  return fields
    .filter((field) => field.name.startsWith(PREFIX))
    .map((field) => {
      const id = field.name.slice(PREFIX.length);
      const value = String(ticket.customFields[id] ?? '');
      const save = (next: string) =>
        world.updateTicket(
          ticket.id,
          { customFields: { ...ticket.customFields, [id]: next } },
          'agent',
        );
      const look = ticket.fieldLooks[field.name];
      if (look?.isVisible === false) return null;
      if (field.optionValues.length > 0) {
        const options = [{ value: '', label: '–' }, ...field.optionValues];
        return (
          <SelectField
            key={id}
            {...{ ticket, name: field.name, label: field.label, value, options, onChange: save }}
          />
        );
      }
      return (
        <Field key={id}>
          <Field.Label>{field.label}</Field.Label>
          <Input
            isCompact
            disabled={look?.isEnabled === false}
            value={value}
            onChange={(event) => save(event.target.value)}
          />
        </Field>
      );
    });
}
