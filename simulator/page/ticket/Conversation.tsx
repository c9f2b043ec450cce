import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import type { SimTicket } from '../../world/ticket-types';
import { day } from '../format/time';
import { color } from '../look/color';
import { useAgentTimeZone } from '../state/hooks';
import { MessageBubble } from './MessageBubble';
import { useStickyEnd } from './use-sticky-end';

/** A conversation of thousands opens with its end; earlier messages come on demand. */
const SHOWN_AT_FIRST = 100;
const SHOWN_MORE = 200;

export function Conversation({ ticket }: { ticket: SimTicket }) {
  const timeZone = useAgentTimeZone();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const messages = ticket.conversation.slice(-shown);
  const earlier = ticket.conversation.length - messages.length;
  const count = ticket.conversation.length;
  const area = useStickyEnd(count);

  return (
    // In the tab order because it scrolls.
    <Area ref={area} aria-label="Conversation" tabIndex={0}>
      {earlier > 0 && (
        <Earlier>
          <Button size="small" isBasic onClick={() => setShown(shown + SHOWN_MORE)}>
            Show earlier messages
          </Button>
          <span>{earlier.toLocaleString('en')} more</span>
        </Earlier>
      )}
      {messages.map((message, index) => {
        const today = day(message.at, timeZone);
        const before = messages[index - 1];
        const isNewDay = !before || day(before.at, timeZone) !== today;
        return (
          <div key={message.id}>
            {isNewDay && <Day>{today}</Day>}
            <MessageBubble message={message} timeZone={timeZone} />
          </div>
        );
      })}
      {count === 0 && <Day>Nobody has written yet</Day>}
    </Area>
  );
}

const Area = styled.section`
  flex: 1 1 0;
  min-block-size: 0;
  padding: 8px 24px 16px;
  overflow-y: auto;
  &:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: -2px;
  }
`;

const Day = styled.div`
  display: flex;
  align-items: center;
  gap: 12px;
  margin-block: 12px;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  &::before,
  &::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid ${color('border.subtle')};
  }
`;

const Earlier = styled.div`
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 4px;
  color: ${color('foreground.subtle')};
  font-size: 12px;
`;
