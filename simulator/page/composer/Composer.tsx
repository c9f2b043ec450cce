import { Field, Select } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { isRichComposer } from '../../world/composer-text';
import type { SimTicket } from '../../world/ticket-types';
import { EditorApp } from '../apps/EditorApp';
import { channelName } from '../format/channel-name';
import { color, hue } from '../look/color';
import { Icon } from '../look/Icon';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { MacroMenu } from './MacroMenu';
import { PlainEditor } from './PlainEditor';
import { RichEditor } from './RichEditor';
import { SendButton } from './SendButton';
import { TypeSwitch } from './TypeSwitch';

export function Composer({ ticket }: { ticket: SimTicket }) {
  const { world, boot } = useLocalZendesk();
  const variants = useWorld((state) => state.variants);
  const { composer } = ticket;
  const isNote = composer.type === 'internalNote';
  if (ticket.status === 'closed') {
    return <Closed aria-label="Composer">This ticket is closed: nobody can reply in it.</Closed>;
  }
  const Editor = isRichComposer(composer, variants) ? RichEditor : PlainEditor;
  return (
    <Box aria-label="Composer" $isNote={isNote}>
      <Line>
        <TypeSwitch ticket={ticket} />
        {!isNote && (
          <ChannelField>
            <Field.Label hidden>Channel</Field.Label>
            <Select
              isCompact
              value={composer.channel}
              onChange={(event) => world.setTargetChannel(ticket.id, event.target.value)}
            >
              {ticket.channels.map((channel) => (
                <option key={channel} value={channel}>
                  {channelName(channel)}
                </option>
              ))}
            </Select>
          </ChannelField>
        )}
      </Line>
      <Editor ticket={ticket} />
      {composer.attachments.map((file) => (
        <Attachment key={file.id}>
          <Icon name="paperclip" /> {file.filename}
        </Attachment>
      ))}
      <Line>
        <MacroMenu ticketId={ticket.id} />
        {boot.app.locations.ticket_editor && <EditorApp ticketId={ticket.id} />}
        <Gap />
        <SendButton ticket={ticket} />
      </Line>
    </Box>
  );
}

const Box = styled.section<{ $isNote: boolean }>`
  position: relative;
  display: flex;
  flex: none;
  flex-direction: column;
  gap: 8px;
  padding: 12px 24px;
  border-block-start: 1px solid ${color('border.default')};
  background: ${({ $isNote, theme }) =>
    $isNote ? hue('yellow', 100, 1000)({ theme }) : color('background.default')({ theme })};
`;

const Closed = styled.section`
  flex: none;
  padding: 24px;
  border-block-start: 1px solid ${color('border.default')};
  background: ${color('background.subtle')};
  color: ${color('foreground.subtle')};
  text-align: center;
`;

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 12px;
`;

const ChannelField = styled(Field)`
  inline-size: 168px;
`;

const Gap = styled.span`
  flex: 1;
`;

const Attachment = styled.div`
  display: flex;
  align-items: center;
  gap: 6px;
  font-size: 12px;
`;
