import { useActiveTicket } from '../state/hooks';
import { Columns } from './Columns';
import { CustomerColumn } from './CustomerColumn';
import { ScenarioColumn } from './ScenarioColumn';
import { TimeColumn } from './TimeColumn';

export function PlayBench() {
  const ticket = useActiveTicket();
  return (
    <Columns>
      <ScenarioColumn />
      {ticket && <CustomerColumn key={ticket.id} ticket={ticket} />}
      <TimeColumn />
    </Columns>
  );
}
