import { act, renderHook } from '@testing-library/react';
import type { Agent } from '../../core/conversation/ticket-snapshot';
import { preferencesOf } from '../../session/preferences';
import { usePreferenceList } from './use-preferences';

const KEY = 'reply-window 1 https://acme.zendesk.com 101 favourite-macros';

const agentOf = (id: string | null): Agent => ({ id, name: 'Nora', locale: 'en', timeZone: null });

beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/?origin=https%3A%2F%2Facme.zendesk.com&app_guid=1');
});
afterEach(() => window.history.replaceState(null, '', '/'));

const favouritesOf = (agent: Agent) => {
  const { result } = renderHook(() => usePreferenceList(agent, 'favourite-macros'));
  return () => result.current;
};

test('a list is drawn anew when it changes, here and in another tab', () => {
  const agent = agentOf('101');
  const favourites = favouritesOf(agent);
  expect(favourites()).toEqual([]);
  act(() => void preferencesOf(agent).toggle('favourite-macros', '301'));
  expect(favourites()).toEqual(['301']);
  expect(window.localStorage.getItem(KEY)).toBe('["301"]');
  act(() => {
    window.localStorage.setItem(KEY, '["302"]');
    const { localStorage: storageArea } = window;
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, storageArea }));
  });
  expect(favourites()).toEqual(['302']);
});

test('ids alone are stored', () => {
  preferencesOf(agentOf('101')).use('recent-macros', '301');
  expect(Object.entries({ ...window.localStorage })).toEqual([
    ['reply-window 1 https://acme.zendesk.com 101 recent-macros', '["301"]'],
  ]);
});

test.each([
  ['no agent', null, '/?origin=https%3A%2F%2Facme.zendesk.com'],
  ['no account', '101', '/'],
])('%s: the list lasts as long as the page, and nothing is stored', (_what, id, address) => {
  window.history.replaceState(null, '', address);
  const agent = agentOf(id);
  const favourites = favouritesOf(agent);
  act(() => void preferencesOf(agent).toggle('favourite-macros', '301'));
  expect(favourites()).toEqual(['301']);
  expect(window.localStorage).toHaveLength(0);
});

test('a browser that denies storage costs the lasting only', () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const agent = agentOf('101');
  const favourites = favouritesOf(agent);
  act(() => void preferencesOf(agent).toggle('favourite-macros', '301'));
  expect(favourites()).toEqual(['301']);
});
