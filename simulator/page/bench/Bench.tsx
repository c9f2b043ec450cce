import { Tab, TabList, TabPanel, Tabs } from '@zendeskgarden/react-tabs';
import { useState } from 'react';
import styled from 'styled-components';
import { color } from '../look/color';
import { Icon } from '../look/Icon';
import { AgentBench } from './AgentBench';
import { AppBench } from './AppBench';
import { BenchClock } from './BenchClock';
import { FaultsBench } from './FaultsBench';
import { MessagesBench } from './MessagesBench';
import { PlayBench } from './PlayBench';

const PARTS = [
  { name: 'Play', Part: PlayBench },
  { name: 'Agent', Part: AgentBench },
  { name: 'App', Part: AppBench },
  { name: 'Faults', Part: FaultsBench },
  { name: 'Messages', Part: MessagesBench },
];

/** What is no part of Zendesk: the hand that plays the customer, the clock and the bad luck. */
export function Bench() {
  const [isOpen, setOpen] = useState(
    () => new URLSearchParams(window.location.search).get('bench') !== 'closed',
  );
  const [part, setPart] = useState('Play');
  return (
    <Drawer aria-label="Bench">
      <Handle>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'chevronDown' : 'chevronUp'} />
          Bench
        </button>
        <BenchClock />
      </Handle>
      {isOpen && (
        <Content $isTall={part === 'Messages'}>
          <Tabs selectedItem={part} onChange={setPart}>
            <TabList aria-label="Bench">
              {PARTS.map(({ name }) => (
                <Tab key={name} item={name}>
                  {name}
                </Tab>
              ))}
            </TabList>
            {PARTS.map(({ name, Part }) => (
              <TabPanel key={name} item={name}>
                {part === name && <Part />}
              </TabPanel>
            ))}
          </Tabs>
        </Content>
      )}
    </Drawer>
  );
}

const Drawer = styled.section`
  grid-area: bench;
  position: relative;
  border-block-start: 2px solid ${color('border.primaryEmphasis')};
  background: ${color('background.subtle')};
`;

const Handle = styled.div`
  display: flex;
  align-items: center;
  gap: 16px;
  block-size: 36px;
  padding-inline: 12px 20px;
  button {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px 8px;
    border: 0;
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
  }
`;

/** The tabs share the handle's line: height is what the ticket above needs. */
const Content = styled.div<{ $isTall: boolean }>`
  [role='tablist'] {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 112px;
    margin: 0;
    border: 0;
    line-height: 20px;
  }
  [role='tab'] {
    padding-block: 9px 7px;
  }
  [role='tabpanel'] {
    block-size: ${({ $isTall }) => ($isTall ? 280 : 172)}px;
    padding: 8px 20px 12px;
    overflow: auto;
  }
`;
