import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import type { SimTicket } from '../../world/types';
import { channelName } from '../format/channel-name';
import { useLocalZendesk } from '../state/local-zendesk';
import { Column } from './Columns';

export function CustomerColumn({ ticket }: { ticket: SimTicket }) {
  const { world } = useLocalZendesk();
  const [text, setText] = useState('Any news for me?');
  const [channel, setChannel] = useState(ticket.composer.channel);
  const [minutesAgo, setMinutesAgo] = useState('0');
  const isClosed = ticket.status === 'closed';

  const write = () => {
    const sentAt = world.now() - Math.max(0, Number(minutesAgo) || 0) * 60_000;
    world.customerWrites(ticket.id, { text, channel, sentAt });
  };
  return (
    <Column title="The customer" width="1 1 420px">
      <Field style={{ inlineSize: '100%' }}>
        <Field.Label>Customer's message</Field.Label>
        <Input isCompact value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Field style={{ inlineSize: 168 }}>
        <Field.Label>Customer's channel</Field.Label>
        <Select isCompact value={channel} onChange={(event) => setChannel(event.target.value)}>
          {ticket.channels.map((name) => (
            <option key={name} value={name}>
              {channelName(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field style={{ inlineSize: 128 }}>
        <Field.Label>Sent minutes ago</Field.Label>
        <Input
          isCompact
          type="number"
          min={0}
          value={minutesAgo}
          onChange={(event) => setMinutesAgo(event.target.value)}
        />
      </Field>
      <Button size="small" isPrimary disabled={isClosed} onClick={write}>
        Write as the customer
      </Button>
    </Column>
  );
}
