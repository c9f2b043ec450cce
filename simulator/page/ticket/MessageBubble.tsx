import { memo } from 'react';
import styled from 'styled-components';
import { kindOf } from '../../world/message-kind';
import type { SimMessage, SimMessageKind } from '../../world/message-types';
import { channelName } from '../format/channel-name';
import { clockTime } from '../format/time';
import { color, hue } from '../look/color';
import { Icon } from '../look/Icon';

interface Props {
  message: SimMessage;
  timeZone: string;
}

/** One message: the customer's on one side, the agents' on the other, notes in yellow. */
export const MessageBubble = memo(function MessageBubble({ message, timeZone }: Props) {
  const time = clockTime(message.at, timeZone);
  const channel = message.isPublic ? channelName(message.channel) : 'Internal note';
  const side = sideOf(message);
  const what = KIND_NAMES[kindOf(message)];
  return (
    <Article aria-label={`${message.authorName}, ${channel}, ${time}`} $side={side}>
      <Line>
        <strong>{message.authorName}</strong>
        <span>
          {!message.isPublic && <Icon name="lock" />} {channel} · {what && `${what} · `}
          <time dateTime={new Date(message.at).toISOString()}>{time}</time>
        </span>
      </Line>
      <Bubble $side={side} dir="auto">
        {message.text}
        {message.attachments.map((file) => (
          <Attachment key={file.id}>
            <Icon name="paperclip" /> {file.filename}
          </Attachment>
        ))}
      </Bubble>
      {message.delivery && (
        <Failed>
          <Icon name="alert" />
          <span>
            Not delivered · {message.delivery.code} {message.delivery.title}
          </span>
        </Failed>
      )}
    </Article>
  );
});

/** What is more than words and files is said beside the channel. */
const KIND_NAMES: Partial<Record<SimMessageKind, string>> = {
  location: 'location',
  contact: 'contact',
  'button-answer': 'button',
  'list-answer': 'list',
  'form-answer': 'form',
  call: 'call',
  forwarded: 'forwarded',
  deleted: 'removed later',
  reaction: 'reaction',
  edit: 'edited',
  deletion: 'removed a message',
  activity: 'activity',
  template: 'template',
};

type Side = 'customer' | 'agent' | 'note' | 'system';

function sideOf({ isPublic, role }: SimMessage): Side {
  if (!isPublic) return 'note';
  if (role === 'end-user') return 'customer';
  return role === 'system' || role === 'trigger' || role === 'unknown' ? 'system' : 'agent';
}

const Article = styled.article<{ $side: Side }>`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 4px;
  inline-size: fit-content;
  max-inline-size: min(560px, 85%);
  margin-block: 12px;
  ${({ $side }) => $side !== 'customer' && 'margin-inline-start: auto; align-items: flex-end;'}
`;

const Line = styled.div`
  display: flex;
  align-items: baseline;
  gap: 8px;
  font-size: 12px;
  line-height: 16px;
  span {
    color: ${color('foreground.subtle')};
  }
  span span {
    inline-size: 12px;
    block-size: 12px;
    vertical-align: -1px;
  }
`;

const BACKGROUNDS = {
  customer: hue('neutralHue', 200, 1000),
  agent: hue('blue', 200, 1000),
  note: hue('yellow', 100, 1000),
  system: color('background.default'),
};
const BORDERS = {
  customer: hue('neutralHue', 200, 1000),
  agent: hue('blue', 200, 1000),
  note: hue('yellow', 400, 800),
  system: color('border.default'),
};

const Bubble = styled.div<{ $side: Side }>`
  padding: 8px 12px;
  border: 1px solid ${({ $side, theme }) => BORDERS[$side]({ theme })};
  border-radius: 12px;
  background: ${({ $side, theme }) => BACKGROUNDS[$side]({ theme })};
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

const Attachment = styled.div`
  display: flex;
  align-items: center;
  gap: 6px;
`;

const Failed = styled.div`
  display: flex;
  align-items: center;
  gap: 6px;
  color: ${color('foreground.danger')};
  font-size: 12px;
  font-weight: 600;
  line-height: 16px;
`;
