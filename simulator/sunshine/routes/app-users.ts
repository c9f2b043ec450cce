import { receivedAt } from '../../world/threads';
import { userNamed } from '../find-thread';
import { messageV1, seconds } from '../shapes/message-v1';
import { ok, type SunshineCall, type SunshineRoute } from '../sunshine-call';
import { Refused } from '../sunshine-error';

/** As many as one request gives. */
const PAGE = 100;

/** v1.1 pages by time, in seconds: what was received before or after it, the time itself left out. */
function userMessages(call: SunshineCall) {
  const { state } = call.world;
  const { thread } = userNamed(state, call.ids[0] ?? '');
  const before = timeOf(call, 'before');
  const after = timeOf(call, 'after');
  if (before !== null && after !== null) throw new Refused(400, 'Only one of before and after');
  const all = thread.messages.map((said) => ({ said, at: seconds(receivedAt(said.message)) }));
  const fitting = all.filter(
    ({ at }) => (before === null || at < before) && (after === null || at > after),
  );
  const shown = after === null ? fitting.slice(-PAGE) : fitting.slice(0, PAGE);
  const oldest = shown[0]?.at;
  const newest = shown.at(-1)?.at;
  const link = (name: string, time: number) => `${call.base}${call.path}?${name}=${time}`;
  return {
    conversation: { _id: thread.conversationId, unreadCount: 0 },
    messages: shown.map(({ said }) => messageV1(said, thread, state)),
    ...(oldest !== undefined && all.some(({ at }) => at < oldest)
      ? { previous: link('before', oldest) }
      : {}),
    ...(newest !== undefined && all.some(({ at }) => at > newest)
      ? { next: link('after', newest) }
      : {}),
  };
}

function timeOf({ query }: SunshineCall, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const time = Number(text);
  if (text === '' || !Number.isFinite(time)) throw new Refused(400, `${name} must be a time`);
  return time;
}

export const appUserRoutes: readonly SunshineRoute[] = [
  { path: '/appusers/{id}/messages', answer: (call) => ok(userMessages(call)) },
];
