import styled from 'styled-components';
import type { Refusal } from '../../world/log-types';
import { color } from '../look/color';

/** What the app asked for that the local Zendesk does not have, named. */
export function RefusedList({ refusals }: { refusals: readonly Refusal[] }) {
  return (
    <div>
      <Heading>Refused ({refusals.length})</Heading>
      <ul aria-label="Refused">
        {[...refusals].reverse().map((refusal) => (
          <Line key={refusal.seq}>
            <code>
              {refusal.kind} {refusal.name}
            </code>
            <span>{refusal.why}</span>
          </Line>
        ))}
        {refusals.length === 0 && <Line>Nothing was refused.</Line>}
      </ul>
    </div>
  );
}

const Heading = styled.div`
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 32px;
`;

const Line = styled.li`
  display: flex;
  flex-direction: column;
  padding: 4px 12px;
  border-block-end: 1px solid ${color('border.subtle')};
  font-size: 12px;
  line-height: 16px;
  code {
    color: ${color('foreground.danger')};
  }
  span {
    color: ${color('foreground.subtle')};
  }
`;
