import type { AuthorRole } from './message';
import { type RoleSource, roleOf } from './roles';

const SOURCES: readonly RoleSource[] = [
  'conversation',
  'history',
  'log',
  'sunshine',
  'sunshine-v1',
];

test.each<[string, Partial<Record<RoleSource, AuthorRole>>]>([
  ['end-user', { conversation: 'end-user', history: 'end-user', log: 'end-user' }],
  ['end_user', { conversation: 'end-user' }],
  ['customer', { conversation: 'end-user' }],
  ['user', { log: 'end-user', sunshine: 'end-user' }],
  ['appUser', { 'sunshine-v1': 'end-user' }],
  ['agent', { conversation: 'agent', history: 'agent', log: 'agent' }],
  ['admin', { conversation: 'admin', history: 'admin', log: 'admin' }],
  ['business', { sunshine: 'agent' }],
  ['appMaker', { 'sunshine-v1': 'agent' }],
  ['whisper', {}],
  ['bot', { conversation: 'system', history: 'system', log: 'system' }],
  ['system', { conversation: 'system', history: 'system', log: 'system' }],
  ['trigger', { conversation: 'trigger', history: 'trigger', log: 'trigger' }],
  ['End-User', {}],
  ['constructor', {}],
  ['', {}],
])('%s', (word, expected) => {
  for (const source of SOURCES) {
    expect([source, roleOf(source, word)]).toEqual([source, expected[source] ?? 'unknown']);
  }
});

test('who is not named is not known', () => {
  expect([roleOf('log', null), roleOf('conversation', undefined)]).toEqual(['unknown', 'unknown']);
});
