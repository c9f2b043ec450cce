import { Tag } from '@zendeskgarden/react-tags';
import styled from 'styled-components';
import type { SimTicket } from '../../world/ticket-types';
import { channelName } from '../format/channel-name';
import { color } from '../look/color';

const HUES: Record<SimTicket['status'], string | undefined> = {
  new: 'yellow',
  open: 'red',
  pending: 'blue',
  hold: undefined,
  solved: 'grey',
  closed: 'grey',
};

export function TicketHeading({ ticket }: { ticket: SimTicket }) {
  const hue = HUES[ticket.status];
  return (
    <Heading>
      <h1>{ticket.subject}</h1>
      <Tag size="small" {...(hue !== undefined && { hue })}>
        <span>{ticket.status === 'hold' ? 'On hold' : capital(ticket.status)}</span>
      </Tag>
      <Via>via {channelName(ticket.viaChannel)}</Via>
    </Heading>
  );
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const Heading = styled.header`
  display: flex;
  align-items: center;
  gap: 12px;
  min-block-size: 52px;
  padding-inline: 24px;
  border-block-end: 1px solid ${color('border.subtle')};
  h1 {
    overflow: hidden;
    margin: 0;
    font-size: 16px;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

const Via = styled.span`
  flex: none;
  color: ${color('foreground.subtle')};
  font-size: 12px;
`;
