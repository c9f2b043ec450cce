import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { useState, useSyncExternalStore } from 'react';
import styled from 'styled-components';
import type { WireEntry } from '../../world/log-types';
import { preciseTime } from '../format/time';
import { color } from '../look/color';
import { useAgentTimeZone } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { RefusedList } from './RefusedList';
import { WireLine } from './WireLine';

/** The newest are on top; more than this nobody reads, and the filter finds the rest. */
const SHOWN = 200;

/** Everything that went over the wire, and what was asked for in vain. */
export function MessagesBench() {
  const { host, wire } = useLocalZendesk();
  const timeZone = useAgentTimeZone();
  useSyncExternalStore(wire.subscribe, () => wire.get().version);
  const [filter, setFilter] = useState('');
  const [direction, setDirection] = useState('all');
  const found = host.wire.filter((entry) => matches(entry, filter, direction));

  return (
    <Both>
      <div>
        <Tools>
          <Field style={{ inlineSize: 240 }}>
            <Field.Label hidden>Filter messages</Field.Label>
            <Input
              type="search"
              isCompact
              placeholder="Filter messages"
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
            />
          </Field>
          <Field style={{ inlineSize: 152 }}>
            <Field.Label hidden>Direction</Field.Label>
            <Select
              isCompact
              value={direction}
              onChange={(event) => setDirection(event.target.value)}
            >
              <option value="all">Both directions</option>
              <option value="toHost">App → Zendesk</option>
              <option value="toApp">Zendesk → app</option>
              <option value="note">Notes</option>
            </Select>
          </Field>
          <Button
            size="small"
            isBasic
            onClick={() => {
              host.clearWire();
              wire.set({ version: wire.get().version + 1 });
            }}
          >
            Clear messages
          </Button>
          <span>{found.length} messages</span>
        </Tools>
        <ul aria-label="Messages">
          {found
            .slice(-SHOWN)
            .reverse()
            .map((entry) => (
              <WireLine key={entry.seq} entry={entry} time={preciseTime(entry.at, timeZone)} />
            ))}
        </ul>
      </div>
      <RefusedList refusals={host.refused} />
    </Both>
  );
}

function matches({ direction, label, data, frameId }: WireEntry, filter: string, wanted: string) {
  if (wanted !== 'all' && direction !== wanted) return false;
  if (filter === '') return true;
  const text = `${label} ${frameId} ${typeof data === 'string' ? data : JSON.stringify(data)}`;
  return text.toLowerCase().includes(filter.toLowerCase());
}

const Both = styled.div`
  display: flex;
  gap: 32px;
  block-size: 100%;
  > div {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
  }
  > div:last-child {
    flex: 0 1 320px;
  }
  ul {
    flex: 1;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    overflow: auto;
    border: 1px solid ${color('border.default')};
    border-radius: 4px;
    background: ${color('background.default')};
    list-style: none;
  }
`;

const Tools = styled.div`
  display: flex;
  align-items: center;
  gap: 12px;
  color: ${color('foreground.subtle')};
  font-size: 12px;
`;
