import { fail, ok } from '../core/result';
import { epochMs } from '../core/time';
import { listMessages } from './list-messages';
import { listUserMessages } from './list-user-messages';
import { USER_MESSAGES } from './spec/message-v1.fixture';
import { BUSINESS_MESSAGES, CUSTOMER_TEXT, MESSAGE_LIST } from './spec/message-v2.fixture';
import type { SunshineGet } from './sunshine-requests';

const NOON = epochMs(Date.UTC(2026, 10, 20, 12));

/** A Sunshine that always answers the same; the paths it was asked for. */
function answering(body: unknown, dateMs: typeof NOON | null = NOON) {
  const paths: string[] = [];
  const get: SunshineGet = async (path) => {
    paths.push(path);
    return ok({ body, dateMs });
  };
  return { get, paths };
}

const conversation = { appId: 'app1', conversationId: 'c/1' };
const user = { appId: 'app1', userId: 'u 1' };

test('the newest page of a conversation', async () => {
  const { get, paths } = answering(MESSAGE_LIST);
  await expect(listMessages(get, conversation)).resolves.toMatchObject({
    ok: true,
    value: {
      messages: [
        { id: 'm-text', author: { role: 'end-user' }, channel: 'whatsapp' },
        // An answer went to where the customer wrote.
        { id: 'b-text', author: { role: 'agent' }, channel: 'whatsapp' },
      ],
      olderCursor: 'm-text',
      knownUntil: NOON,
      conversationId: 'c/1',
    },
  });
  expect(paths).toEqual(['/v2/apps/app1/conversations/c%2F1/messages']);
});

test('an older page says nothing of what came since', async () => {
  const { get, paths } = answering(MESSAGE_LIST);
  const page = await listMessages(get, { ...conversation, before: 'm&1' });
  expect(page).toMatchObject({ ok: true, value: { knownUntil: null } });
  expect(paths).toEqual(['/v2/apps/app1/conversations/c%2F1/messages?page[before]=m%261']);
});

test.each([
  ['named', { conversation: { _id: 'c1' }, messages: [] }, 'c1'],
  ['not named', { messages: [] }, null],
  ['of another shape', { conversation: 'c1', messages: [] }, null],
])('a user’s conversation, %s', async (_what, body, conversationId) => {
  const page = await listUserMessages(answering(body).get, user);
  expect(page).toMatchObject({ ok: true, value: { conversationId } });
});

test.each([
  ['the last page', { hasMore: false, beforeCursor: 'm-text' }, null],
  ['a cursor alone', { beforeCursor: 'm-text' }, 'm-text'],
  ['more without a cursor', { hasMore: true }, null],
  ['nothing on paging', undefined, null],
  ['paging of another shape', 'next', null],
])('paging: %s', async (_what, meta, olderCursor) => {
  const { get } = answering({ messages: [], meta });
  const page = await listMessages(get, conversation);
  expect(page).toMatchObject({ ok: true, value: { messages: [], olderCursor } });
});

test('one odd message hides no other, and the order is that of arrival', async () => {
  const { get } = answering({
    messages: [BUSINESS_MESSAGES.text, null, { content: 7 }, 'x', CUSTOMER_TEXT],
  });
  const page = await listMessages(get, conversation);
  expect(page.ok && page.value.messages.map(({ id }) => id)).toEqual([null, 'm-text', 'b-text']);
});

test('without a Date nothing is said of what is known', async () => {
  const { get } = answering(MESSAGE_LIST, null);
  const page = await listMessages(get, conversation);
  expect(page).toMatchObject({ ok: true, value: { knownUntil: null } });
});

test('the newest messages of a user', async () => {
  const { get, paths } = answering(USER_MESSAGES);
  await expect(listUserMessages(get, user)).resolves.toMatchObject({
    ok: true,
    value: {
      messages: [
        { author: { role: 'end-user' }, channel: 'whatsapp', sentAt: 1_795_166_153_000 },
        { author: { role: 'agent' }, channel: 'whatsapp' },
      ],
      olderCursor: null,
      knownUntil: NOON,
    },
  });
  expect(paths).toEqual(['/v1.1/apps/app1/appusers/u%201/messages']);
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['no messages', { conversation: {} }],
  ['messages that are no list', { messages: {} }],
])('an answer with %s is of a wrong shape', async (_what, body) => {
  const { get } = answering(body);
  const wrong = { ok: false, error: { kind: 'wrong-shape', detail: 'no list of messages' } };
  await expect(listMessages(get, conversation)).resolves.toEqual(wrong);
  await expect(listUserMessages(get, user)).resolves.toEqual(wrong);
});

test('a failure stays what it is', async () => {
  const get: SunshineGet = async () => fail({ kind: 'offline' });
  const offline = { ok: false, error: { kind: 'offline' } };
  await expect(listMessages(get, conversation)).resolves.toEqual(offline);
  await expect(listUserMessages(get, user)).resolves.toEqual(offline);
});
