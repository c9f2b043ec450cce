/** @jest-environment node */

import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { pass } from '../../../test/fixtures/quick-timers.fixture';
import { EMPTY_COMPOSER, ticketWith } from '../../app/testing/tickets';
import { ok } from '../../core/result';
import type { TagOutcome } from '../../zendesk/tags/ticket-tags';
import { createTabShare } from '../tabs/tab-share';
import { createTagWriter } from './create-tag-writer';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Tabs of one browser beside the same ticket, and the updates that reach Zendesk. */
function browser(outcomes: readonly TagOutcome[] = []) {
  const openChannel = createBrowser();
  const updates: string[] = [];
  const left = [...outcomes];
  const open = (tabId: string, ticketId = '42') => {
    const stop = new AbortController();
    let composer = EMPTY_COMPOSER;
    const listeners = new Set<() => void>();
    const savedListeners: (() => void)[] = [];
    const onFailure = jest.fn();
    const writer = createTagWriter({
      host: {
        getState: () => ({
          ticket: ticketWith({ ticketId, composer }),
          colorScheme: 'light',
          isActive: true,
          paneOpenings: 0,
        }),
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      ticketTags: {
        async add(id, tags) {
          updates.push(`${id}: ${tags.join(' ')}`);
          return ok(left.shift() ?? 'added');
        },
        onSaved: (listener) => savedListeners.push(listener),
      },
      share: createTabShare(openChannel, tabId, stop.signal),
      onFailure,
      signal: stop.signal,
    });
    return {
      add: writer.add,
      onFailure,
      close: () => stop.abort(),
      type: (text: string) => {
        composer = { ...composer, text, markup: text };
        for (const listener of listeners) listener();
      },
      save: () => {
        for (const listener of savedListeners) listener();
      },
    };
  };
  return { open, updates };
}

test('two tabs that see the same make one update', async () => {
  const { open, updates } = browser();
  const tabs = [open('a'), open('b')];
  for (const tab of tabs) tab.add(['lapsed']);
  await pass(30_000);
  expect(updates).toEqual(['42: lapsed']);
  // Also when one of them sees it later.
  open('c').add(['lapsed']);
  await pass(30_000);
  expect(updates).toHaveLength(1);
});

test('what waits together goes in one update, and what is there is not asked about again', async () => {
  const { open, updates } = browser();
  const tab = open('a');
  tab.type('a draft');
  tab.add(['held']);
  tab.add(['anyway', 'anyway_other']);
  await pass(10_000);
  expect(updates).toEqual([]);
  tab.type('');
  await pass(10_000);
  tab.add(['held', 'anyway']);
  await pass(10_000);
  expect(updates).toEqual(['42: anyway anyway_other held']);
});

test('an edit that is not saved is waited for', async () => {
  const { open, updates } = browser(['unsaved', 'added']);
  const tab = open('a');
  tab.add(['lapsed']);
  await pass(60_000);
  expect(updates).toHaveLength(1);
  tab.save();
  await pass(10_000);
  expect(updates).toEqual(['42: lapsed', '42: lapsed']);
  expect(tab.onFailure).toHaveBeenLastCalledWith(null);
});

test('also where no event ever tells that it was saved, a few times', async () => {
  const { open, updates } = browser(Array(10).fill('unsaved'));
  const tab = open('a');
  tab.add(['lapsed']);
  await pass(30_000);
  expect(updates).toHaveLength(1);
  await pass(60_000);
  expect(updates).toHaveLength(2);
  await pass(600_000);
  expect(updates).toHaveLength(5);
});

test('the end of the visit gives up what waits, and a new ticket has no number yet', async () => {
  const { open, updates } = browser();
  const tab = open('a');
  tab.type('a draft');
  tab.add(['held']);
  tab.close();
  tab.type('');
  open('b', '').add(['held']);
  await pass(10_000);
  expect(updates).toEqual([]);
  expect(jest.getTimerCount()).toBe(0);
});
