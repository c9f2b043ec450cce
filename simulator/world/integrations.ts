import type { SimIntegration } from './account-types';
import { sunshineName } from './channels';
import type { SimMessage } from './message-types';
import type { SimTicket } from './ticket-types';
import type { WorldState } from './world-state';

type Numbered = Pick<SimTicket, 'integrationId'>;
type Numbers = Pick<WorldState, 'integrations'>;

/** The number that a ticket uses in a channel: its own, or the account's first one of that channel. */
export function integrationFor(
  { integrations }: Numbers,
  { integrationId }: Numbered,
  channel: string,
): SimIntegration | null {
  const ofChannel = integrations.filter(({ type }) => type === sunshineName(channel));
  return ofChannel.find(({ id }) => id === integrationId) ?? ofChannel[0] ?? null;
}

/** The number a message came to or went out from. */
export function integrationOf(
  numbers: Numbers,
  ticket: Numbered,
  message: Pick<SimMessage, 'channel' | 'integrationId'>,
): SimIntegration | null {
  return integrationFor(
    numbers,
    { integrationId: message.integrationId ?? ticket.integrationId },
    message.channel,
  );
}
