import { Button, ChevronButton, SplitButton } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import { useState } from 'react';
import type { SimTicket, TicketStatus } from '../../world/ticket-types';
import { useLocalZendesk } from '../state/local-zendesk';

const STATUSES = [
  { value: 'open', label: 'Send as Open' },
  { value: 'pending', label: 'Send as Pending' },
  { value: 'hold', label: 'Send as On hold' },
  { value: 'solved', label: 'Send as Solved' },
] as const;

export function SendButton({ ticket }: { ticket: SimTicket }) {
  const { world } = useLocalZendesk();
  const [isSending, setSending] = useState(false);

  const send = async (status?: TicketStatus) => {
    if (status) world.setStatus(ticket.id, status);
    setSending(true);
    const outcome = await world.submitReply(ticket.id).finally(() => setSending(false));
    if (outcome.sent || outcome.reason === 'refused' || outcome.reason === 'hung') return;
    world.addToast({ text: outcome.text, kind: 'error', durationMs: 5000, by: 'zendesk' });
  };

  return (
    <SplitButton>
      <Button size="small" isPrimary disabled={isSending} onClick={() => void send()}>
        Send
      </Button>
      <Menu
        isCompact
        placement="top-end"
        style={{ inlineSize: 'max-content' }}
        button={(props) => (
          <ChevronButton
            {...props}
            size="small"
            isPrimary
            disabled={isSending}
            aria-label="Send with another status"
          />
        )}
        onChange={({ value }) => {
          const chosen = STATUSES.find((status) => status.value === value);
          if (chosen) void send(chosen.value);
        }}
      >
        {STATUSES.map(({ value, label }) => (
          <Item key={value} value={value} label={label}>
            {label}
          </Item>
        ))}
      </Menu>
    </SplitButton>
  );
}
