import styled from 'styled-components';
import type { SimTicket } from '../../world/ticket-types';
import { color } from '../look/color';
import { useLocalZendesk } from '../state/local-zendesk';

const TYPES = [
  { type: 'publicReply', name: 'Public reply' },
  { type: 'internalNote', name: 'Internal note' },
] as const;

export function TypeSwitch({ ticket }: { ticket: SimTicket }) {
  const { world } = useLocalZendesk();
  return (
    <Group>
      {TYPES.map(({ type, name }) => (
        <button
          key={type}
          type="button"
          aria-pressed={ticket.composer.type === type}
          onClick={() => world.setCommentType(ticket.id, type)}
        >
          {name}
        </button>
      ))}
    </Group>
  );
}

const Group = styled.div`
  display: flex;
  border: 1px solid ${color('border.default')};
  border-radius: 4px;
  button {
    padding: 0 12px;
    border: 0;
    border-radius: 3px;
    background: transparent;
    color: ${color('foreground.subtle')};
    font: inherit;
    line-height: 30px;
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    background: ${color('background.emphasis')};
    color: ${color('foreground.onEmphasis')};
    font-weight: 600;
  }
  button:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: 1px;
  }
`;
