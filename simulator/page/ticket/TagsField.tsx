import { Field, Input } from '@zendeskgarden/react-forms';
import { useEffect, useState } from 'react';
import type { SimTicket } from '../../world/ticket-types';

/** Tags as one line of words, taken when the agent leaves it. */
export function TagsField({
  ticket,
  onChange,
}: {
  ticket: SimTicket;
  onChange(tags: string[]): void;
}) {
  const saved = ticket.tags.join(' ');
  const [text, setText] = useState(saved);
  useEffect(() => setText(saved), [saved]);
  const look = ticket.fieldLooks.tags;
  if (look?.isVisible === false) return null;

  const take = () => {
    if (text.trim() !== saved) onChange([...new Set(text.split(/[\s,]+/).filter(Boolean))]);
  };
  return (
    <Field>
      <Field.Label>Tags</Field.Label>
      <Input
        isCompact
        disabled={look?.isEnabled === false || ticket.status === 'closed'}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </Field>
  );
}
