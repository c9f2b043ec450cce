import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { type ReactNode, useState } from 'react';
import { sunshineName } from '../../world/channels';
import { integrationFor } from '../../world/integrations';
import type { SimMessageKind } from '../../world/message-types';
import type { SimTicket } from '../../world/ticket-types';
import { channelName } from '../format/channel-name';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { Choice } from './Choice';
import { Column } from './Columns';
import { CONSENTS, consentOf, withConsent } from './consent';

/** All that a customer writes here: a file, a call and a template have ways of their own. */
const KINDS: Readonly<Record<Exclude<SimMessageKind, 'media' | 'call' | 'template'>, string>> = {
  text: 'Text',
  location: 'Location',
  'button-answer': 'Button',
  'list-answer': 'List choice',
  'form-answer': 'Form',
  contact: 'Contact',
  forwarded: 'Forwarded',
  deleted: 'Removed later',
  reaction: 'Reaction',
  edit: 'Edit',
  deletion: 'Removal',
  activity: 'Activity',
};

const SHORT = { inlineSize: 144 };

interface Props {
  ticket: SimTicket;
  /** Above the message: which ticket it is about. */
  children?: ReactNode;
}

export function CustomerColumn({ ticket, children }: Props) {
  const { world } = useLocalZendesk();
  const integrations = useWorld((state) => state.integrations);
  const requester = useWorld((state) => state.users.find(({ id }) => id === ticket.requesterId));
  const [text, setText] = useState('Any news for me?');
  const [channel, setChannel] = useState(ticket.composer.channel);
  const [chosenNumber, setNumber] = useState<string>();
  const [kind, setKind] = useState('text');
  const [minutesAgo, setMinutesAgo] = useState('0');
  const isClosed = ticket.status === 'closed';
  const numbers = integrations.filter(({ type }) => type === sunshineName(channel));
  const number =
    numbers.find(({ id }) => id === chosenNumber) ??
    integrationFor({ integrations }, ticket, channel);

  const write = () => {
    const sentAt = world.now() - Math.max(0, Number(minutesAgo) || 0) * 60_000;
    world.customerWrites(ticket.id, {
      text,
      channel,
      sentAt,
      ...(kind === 'text' ? {} : { kind: kind as SimMessageKind }),
      ...(number ? { integrationId: number.id } : {}),
    });
  };
  return (
    <Column title="The customer" width="1 1 420px">
      {children}
      <Field style={{ flex: '1 1 200px' }}>
        <Field.Label>Customer's message</Field.Label>
        <Input isCompact value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Choice
        label="Customer's channel"
        value={channel}
        options={ticket.channels.map((name) => ({ value: name, label: channelName(name) }))}
        onChange={setChannel}
        style={SHORT}
      />
      <Choice
        label="Written to"
        value={number?.id ?? ''}
        options={numbers.map(({ id, displayName, phoneNumber }) => ({
          value: id,
          label: phoneNumber === null ? displayName : `${displayName} (${phoneNumber})`,
        }))}
        onChange={setNumber}
        style={{ inlineSize: 184 }}
      />
      <Choice
        label="Kind of message"
        value={kind}
        options={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
        onChange={setKind}
        style={SHORT}
      />
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
      {requester && (
        <Choice
          label="Requester's consent"
          value={consentOf(requester)}
          options={CONSENTS}
          onChange={(consent) => world.setUser(requester.id, withConsent(requester, consent))}
          style={SHORT}
        />
      )}
    </Column>
  );
}
