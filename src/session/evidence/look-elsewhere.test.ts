import { ago, foundTicket, NOW } from '../../../test/fixtures/asked-evidence';
import type { ConversationMessage } from '../../core/conversation/message';
import { messageOf } from '../../core/conversation/message.fixture';
import { ok } from '../../core/result';
import { hours } from '../../core/time';
import type { FoundTicket } from '../../zendesk/evidence/search-tickets';
import type { EvidenceRequests } from './evidence-requests';
import { lookElsewhere } from './look-elsewhere';

const never = () => Promise.reject(new Error('not asked here'));

/** Seen from ticket 42, closed, on WhatsApp. */
const look = (
  found: readonly FoundTicket[],
  hasOneNumber: boolean,
  messages: readonly ConversationMessage[] = [messageOf({ at: ago(1) })],
) => {
  const ask: EvidenceRequests = {
    allows: () => true,
    ticketsOf: async () => ok(found),
    audits: async () =>
      ok({
        conversations: [],
        messageIds: new Set<string>(),
        messages,
        knownUntil: null,
      }),
    unfilteredAudits: never,
    conversation: never,
    userThread: never,
    log: never,
    messagingIdentities: never,
  };
  const question = { channel: 'whatsapp', windowMs: hours(24), integrationId: null };
  return lookElsewhere({
    ...question,
    ...{ ask, ticketId: '42', requesterId: '7', hasOneNumber, newestHere: ago(30), now: NOW },
    isNumberInDoubt: false,
  });
};

const MESSENGER = {
  viaChannel: 'sunshine_conversations_facebook_messenger',
  businessNumber: 'page 1',
};

test.each([
  ['the same address', {}, false, 'unknown'],
  ['the same address, and one WhatsApp number', {}, true, 'same'],
  ['a ticket that came by Messenger', MESSENGER, false, 'unknown'],
  ['a ticket that came by Messenger, and one WhatsApp number', MESSENGER, true, 'same'],
])("%s: another ticket's WhatsApp number is %#", async (_which, here, hasOneNumber, number) => {
  const found = [foundTicket('42', { updatedAt: ago(30), ...here }), foundTicket('43')];
  const { evidence, numbers } = await look(found, hasOneNumber);
  expect(evidence).toMatchObject([{ ticketId: '43', number }]);
  expect(numbers.get('43')).toBe('+49 30 1');
});

test('what was written to two numbers in another ticket is of no known one, whatever the admin says', async () => {
  const messages = ['number-a', 'number-b'].map((integrationId, i) =>
    messageOf({ at: ago(i + 1), integrationId }),
  );
  const { evidence } = await look([foundTicket('43')], true, messages);
  expect(evidence).toMatchObject([{ ticketId: '43', number: 'unknown' }]);
});
