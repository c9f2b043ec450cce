import { epochMs } from '../../../core/time';
import type { SidebarHost } from '../../../zendesk/sidebar-host';
import { deliveryStoreOf } from './delivery-store';

const OPENED = epochMs(7);
const newHost = () => ({ serverClock: { now: () => OPENED } }) as SidebarHost;
const REFUSAL = { code: '131047', text: null, at: epochMs(1), messageId: null };

const answering = (code: string) =>
  jest.fn(async () => ({ ok: true, value: [{ ...REFUSAL, code }] }) as const);
const failing = jest.fn(async () => ({ ok: false, error: { kind: 'offline' } }) as const);
const arrival = () => new Promise((resolve) => setTimeout(resolve));

test('a ticket’s visit has one, another ticket or page another', () => {
  const host = newHost();
  const store = deliveryStoreOf(host, '1');
  expect(store.since).toBe(OPENED);
  expect(deliveryStoreOf(host, '1')).toBe(store);
  expect(deliveryStoreOf(host, '2')).not.toBe(store);
  expect(deliveryStoreOf(newHost(), '1')).not.toBe(store);
});

test('an occasion is asked for once, whoever asks', async () => {
  const store = deliveryStoreOf(newHost(), '1');
  const question = answering('131026');
  store.ask('reply 1', question);
  expect(store.getState().lookup).toBe('asking');
  store.ask('reply 1', question);
  await arrival();
  store.ask('reply 1', question);
  expect(question).toHaveBeenCalledTimes(1);
  expect(store.getState()).toMatchObject({ lookup: 'asked', refusals: [{ code: '131026' }] });
  store.ask('reply 2', question);
  expect(question).toHaveBeenCalledTimes(2);
});

test('one that comes while another is asked for follows it, once', async () => {
  const store = deliveryStoreOf(newHost(), '1');
  const first = answering('131026');
  const second = answering('131047');
  store.ask('reply 1', first);
  store.ask('reply 2', second);
  expect(second).not.toHaveBeenCalled();
  await arrival();
  expect(second).toHaveBeenCalledTimes(1);
  expect(store.getState()).toMatchObject({ lookup: 'asked', refusals: [{ code: '131047' }] });
  store.ask('reply 2', first);
  expect(first).toHaveBeenCalledTimes(1);
});

test('a failure is said, keeps what was told, and is asked again only when the agent wants to', async () => {
  const store = deliveryStoreOf(newHost(), '1');
  store.ask('reply 1', answering('131026'));
  await arrival();
  store.ask('reply 2', failing);
  await arrival();
  expect(store.getState()).toMatchObject({
    lookup: { kind: 'offline' },
    refusals: [{ code: '131026' }],
  });
  store.ask('reply 2', failing);
  expect(failing).toHaveBeenCalledTimes(1);
  store.askAgain(answering('131042'));
  store.askAgain(answering('1'));
  await arrival();
  expect(store.getState()).toMatchObject({ lookup: 'asked', refusals: [{ code: '131042' }] });
});

test('what is hidden or said again stays so, and listeners hear of it until they leave', () => {
  const store = deliveryStoreOf(newHost(), '1');
  const heard = jest.fn();
  const leave = store.subscribe(heard);
  store.hide('a');
  store.hide('b');
  store.noteResent('a');
  expect([...store.getState().hidden]).toEqual(['a', 'b']);
  expect([...store.getState().resent]).toEqual(['a']);
  leave();
  store.hide('c');
  expect(heard).toHaveBeenCalledTimes(3);
});

test('what was hidden last can be seen again, until that is forgotten', () => {
  const store = deliveryStoreOf(newHost(), '1');
  store.hide('a');
  store.hide('b');
  expect(store.getState().lastHidden).toBe('b');
  store.undoHide();
  expect(store.getState().lastHidden).toBeNull();
  expect([...store.getState().hidden]).toEqual(['a']);
  store.hide('b');
  store.forgetHidden();
  store.undoHide();
  expect([...store.getState().hidden]).toEqual(['a', 'b']);
});
