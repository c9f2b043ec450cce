import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { Tag } from '@zendeskgarden/react-tags';
import { useState } from 'react';
import styled from 'styled-components';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { Column, Columns } from './Columns';
import { describeFault, FAULT_KINDS, FAULT_TARGETS, makeFault } from './faults';

/** Bad luck on demand. */
export function FaultsBench() {
  const { world } = useLocalZendesk();
  const faults = useWorld((state) => state.faults);
  const [target, setTarget] = useState('/api/v2/macros*');
  const [ownKey, setOwnKey] = useState('');
  const [kind, setKind] = useState('offline');
  const [retryAfter, setRetryAfter] = useState('30');
  const [delay, setDelay] = useState('3');
  const kinds = FAULT_KINDS.filter((known) => known.fits(target));
  const chosen = kinds.find((known) => known.id === kind) ?? kinds[0];
  const key = target === '' ? ownKey.trim() : target;

  return (
    <Columns>
      <Column title="A new fault" width="1 1 640px">
        <Field style={{ inlineSize: 200 }}>
          <Field.Label>Hits</Field.Label>
          <Select isCompact value={target} onChange={(event) => setTarget(event.target.value)}>
            {FAULT_TARGETS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        {target === '' && (
          <Field style={{ inlineSize: 240 }}>
            <Field.Label>Path, URL or event</Field.Label>
            <Input
              isCompact
              placeholder="ticket.conversation"
              value={ownKey}
              onChange={(event) => setOwnKey(event.target.value)}
            />
          </Field>
        )}
        <Field style={{ inlineSize: 200 }}>
          <Field.Label>Fault</Field.Label>
          <Select isCompact value={chosen?.id} onChange={(event) => setKind(event.target.value)}>
            {kinds.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        {chosen?.id === '429' && (
          <Seconds label="Retry-After in seconds" value={retryAfter} onChange={setRetryAfter} />
        )}
        {chosen?.id === 'slow' && (
          <Seconds label="Delay in seconds" value={delay} onChange={setDelay} />
        )}
        <Button
          size="small"
          isPrimary
          disabled={key === '' || !chosen}
          onClick={() =>
            chosen &&
            world.setFault(
              key,
              makeFault(chosen.id, { retryAfter: Number(retryAfter), delay: Number(delay) }),
            )
          }
        >
          Set fault
        </Button>
      </Column>
      <Column title="In force" width="0 1 400px">
        <List>
          {Object.entries(faults).map(([hit, fault]) => (
            <li key={hit}>
              <Tag size="large">
                <span>
                  <code>{hit}</code>: {describeFault(fault)}
                </span>
                <Tag.Close
                  role="button"
                  tabIndex={0}
                  aria-label={`Remove fault on ${hit}`}
                  onClick={() => world.setFault(hit, null)}
                />
              </Tag>
            </li>
          ))}
          {Object.keys(faults).length === 0 && <li>Everything works.</li>}
        </List>
      </Column>
    </Columns>
  );
}

function Seconds({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange(text: string): void;
}) {
  return (
    <Field style={{ inlineSize: 168 }}>
      <Field.Label>{label}</Field.Label>
      <Input
        isCompact
        type="number"
        min={0}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin: 0;
  padding: 0;
  list-style: none;
`;
