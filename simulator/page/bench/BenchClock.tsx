import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { elapsed } from '../format/elapsed';
import { dayAndTime } from '../format/time';
import { color } from '../look/color';
import { Icon } from '../look/Icon';
import { useAgentTimeZone, useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';

/** The time that the ticket lives in. */
export function BenchClock() {
  const { world } = useLocalZendesk();
  const timeZone = useAgentTimeZone();
  const offset = useWorld((state) => state.clockOffsetMs);
  const error = useWorld((state) => state.agentClockErrorMs);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 5000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Clock>
      <Icon name="clock" /> {dayAndTime(world.now(), timeZone)}
      {error !== 0 && <span>the agent's computer: {elapsed(error)}</span>}
      <strong>{elapsed(offset)}</strong>
    </Clock>
  );
}

const Clock = styled.div`
  display: flex;
  align-items: center;
  gap: 8px;
  margin-inline-start: auto;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  font-variant-numeric: tabular-nums;
  strong {
    color: ${color('foreground.primary')};
    font-weight: 600;
  }
`;
