import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { useActiveTicket, useTicket, useWorld } from '../state/hooks';
import { Columns } from './Columns';
import { CustomerColumn } from './CustomerColumn';
import { ScenarioColumn } from './ScenarioColumn';
import { TimeColumn } from './TimeColumn';

export function PlayBench() {
  const [typed, setTyped] = useState('');
  const active = useActiveTicket();
  const ticket = useTicket(Number(typed)) ?? active;
  const hasOthers = useWorld((state) => state.tickets.length > 1);
  return (
    <Columns>
      <ScenarioColumn />
      {ticket && (
        <CustomerColumn key={ticket.id} ticket={ticket}>
          {hasOthers && (
            <Field style={{ inlineSize: 96 }}>
              <Field.Label>In ticket</Field.Label>
              <Input
                isCompact
                inputMode="numeric"
                placeholder={String(ticket.id)}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            </Field>
          )}
        </CustomerColumn>
      )}
      <TimeColumn />
    </Columns>
  );
}
