import { conversationNamed, userNamed } from '../find-thread';
import { postMessage } from '../post-message';
import { aroundPage, cursorsOf, recordPage } from '../record-page';
import { messageV2 } from '../shapes/message-v2';
import { conversationRecord } from '../shapes/records';
import { ok, type SunshineCall, type SunshineRoute } from '../sunshine-call';
import { Refused } from '../sunshine-error';

/** A page of messages has a fixed size, and the newest page comes first (V). */
const PAGE = 100;

/** Inside a page the oldest stands first (?). */
function messagesPage(call: SunshineCall) {
  const { state } = call.world;
  const thread = conversationNamed(state, call.ids[0] ?? '');
  const ids = thread.messages.map(({ message }) => message.id);
  const { before, after } = cursorsOf(call);
  const at = ids.indexOf(before ?? after ?? '');
  if ((before ?? after) !== null && at < 0) throw new Refused(400, 'Invalid cursor');
  const end =
    after !== null ? Math.min(at + 1 + PAGE, ids.length) : before !== null ? at : ids.length;
  const start = after !== null ? at + 1 : Math.max(0, end - PAGE);
  const shown = thread.messages.slice(start, end);
  return {
    messages: shown.map((said) => messageV2(said, thread, state)),
    ...aroundPage(call, ids, { start, end }, after === null),
  };
}

const FILTERS = ['filter[userId]', 'filter[userExternalId]'];

export const conversationRoutes: readonly SunshineRoute[] = [
  { path: '/conversations/{id}/messages', answer: (call) => ok(messagesPage(call)) },
  { path: '/conversations/{id}/messages', method: 'POST', answer: postMessage },
  {
    path: '/conversations/{id}',
    answer: ({ world, ids }) =>
      ok({ conversation: conversationRecord(conversationNamed(world.state, ids[0] ?? '')) }),
  },
  {
    path: '/conversations',
    answer(call) {
      const given = FILTERS.filter((name) => call.query.has(name));
      if (given.length !== 1) throw new Refused(400, `Exactly one of ${FILTERS.join(', ')}`);
      const { thread } = userNamed(call.world.state, call.query.get(given[0] ?? '') ?? '');
      return ok(recordPage(call, 'conversations', [conversationRecord(thread)]));
    },
  },
];
