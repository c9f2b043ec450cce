import { faultForUrl } from '../../host/faults';
import type { Faults } from '../../world/fault-types';
import { describeFault, FAULT_KINDS, FAULT_TARGETS, makeFault } from './faults';

const SECONDS = { retryAfter: 30, delay: 3 };

it.each(FAULT_TARGETS)('$label offers kinds, each with words', ({ value }) => {
  const kinds = FAULT_KINDS.filter(({ fits }) => fits(value));
  expect(kinds.length).toBeGreaterThan(0);
  for (const { id } of kinds) expect(describeFault(makeFault(id, SECONDS))).not.toBe('');
});

const APP = 'apps/60b1a2c3d4e5f60718293a4b';

it.each([
  ['the macros request', '/api/v2/macros/active.json?page[size]=100'],
  ['the audits request', '/api/v2/tickets/1021/audits.json?filter_events[]=ChatStartedEvent'],
  ['the search request', '/api/v2/search.json?query=type:ticket'],
  ['the conversation log request', '/api/v2/tickets/1021/conversation_log.json?sort=-created_at'],
  ['Sunshine Conversations (v2)', `https://api.smooch.io/v2/${APP}/conversations/c/messages`],
  ['Sunshine Conversations (v2)', `https://demo.zendesk.com/sc/v2/${APP}/users/u`],
  ['Sunshine Conversations (v1.1)', `https://api.smooch.io/v1.1/${APP}/appusers/u/messages`],
  ['the user request', '/api/v2/users/205.json'],
])('%s is hit by its preset alone', (label, url) => {
  expect(hitsOf('GET', url)).toEqual([label]);
});

it.each([
  ['POST', 'v2', 'conversations/c/messages', 'sending through Sunshine'],
  ['GET', 'v1.1', 'integrations/i/messageTemplates?limit=100', 'the templates request'],
])('%s %s/…/%s is hit by a preset of its own, which wins', (method, version, path, label) => {
  const url = `https://api.smooch.io/${version}/${APP}/${path}`;
  expect(hitsOf(method, url)).toEqual([`Sunshine Conversations (${version})`, label]);
  const all = Object.fromEntries(
    FAULT_TARGETS.map((target) => [target.value, { kind: 'unnamedError', text: target.label }]),
  ) as Faults;
  expect(faultForUrl(all, method, url)).toMatchObject({ text: label });
});

function hitsOf(method: string, url: string): string[] {
  return FAULT_TARGETS.filter(
    ({ value }) =>
      value.includes('/') && faultForUrl({ [value]: { kind: 'offline' } }, method, url),
  ).map((target) => target.label);
}
