import manifest from '../../../manifest.json';
import type { SettingProblem } from '../../core/setup/setting-problem';
import { readSunshine, SUNSHINE_DOMAINS } from './read-sunshine';

function read(raw: Record<string, unknown>) {
  const problems: SettingProblem[] = [];
  return { sunshine: readSunshine(raw, problems), problems };
}

const ID = '5963c0d619a30a2e00de36b8';

test('the key may go where the manifest lets it, and nowhere else', () => {
  expect([...SUNSHINE_DOMAINS.keys()]).toEqual(manifest.domainWhitelist);
});

test('the key is a secure setting that goes into headers only', () => {
  expect(manifest.parameters.find(({ name }) => name === 'sunshine_key')).toMatchObject({
    secure: true,
    scopes: ['header'],
  });
});

test.each([
  ['nothing', {}],
  ['a host alone', { sunshine_host: 'https://api.smooch.io' }],
  ['a blank id', { sunshine_app_id: ' ', sunshine_host: '' }],
])('%s: not set up, and no problem', (_what, raw) => {
  expect(read(raw)).toEqual({ sunshine: null, problems: [] });
});

test.each([
  ['the default host', undefined, 'https://api.smooch.io'],
  ['a blank host', ' ', 'https://api.smooch.io'],
  ['a slash at the end', 'https://api.smooch.io/', 'https://api.smooch.io'],
  ['Europe', ' https://api.eu-1.smooch.io ', 'https://api.eu-1.smooch.io'],
  ['the own account', 'https://acme.zendesk.com/sc', 'https://acme.zendesk.com/sc'],
  ['the own account, with a slash', 'https://Acme.Zendesk.com/sc/', 'https://acme.zendesk.com/sc'],
])('%s', (_what, sunshine_host, baseUrl) => {
  expect(read({ sunshine_app_id: ` ${ID} `, sunshine_host })).toEqual({
    sunshine: { appId: ID, baseUrl },
    problems: [],
  });
});

test.each([
  'http://api.smooch.io',
  'api.smooch.io',
  'https://api.smooch.io.evil.example',
  'https://evil.example/api.smooch.io',
  'https://notsmooch.io',
  'https://smooch.io',
  'https://api.smooch.io/v2',
  'https://api.smooch.io:8443',
  'https://api.smooch.io?x=1',
  'https://api.smooch.io#x',
  'https://acme.zendesk.com',
  'https://acme.zendesk.com/api',
  'https://notzendesk.com/sc',
  'javascript:alert(1)',
  'here',
])('the host %s is refused: the key goes nowhere', (given) => {
  expect(read({ sunshine_app_id: ID, sunshine_host: given })).toEqual({
    sunshine: null,
    problems: [{ setting: 'sunshine_host', given }],
  });
});

test('a host with a name and a password is refused, and agents do not read those', () => {
  const given = 'https://key:secret@api.smooch.io';
  expect(read({ sunshine_app_id: ID, sunshine_host: given })).toEqual({
    sunshine: null,
    problems: [{ setting: 'sunshine_host', given: 'https://…@api.smooch.io' }],
  });
});

test.each(['a b', 'a/b', '../x', 'app_1:secret', 'YXBwOnNlY3JldA=='])(
  'the app id %s is refused, and not repeated: it may be a key',
  (sunshine_app_id) => {
    const { sunshine, problems } = read({ sunshine_app_id });
    expect(sunshine).toBeNull();
    expect(problems).toEqual([{ setting: 'sunshine_app_id' }]);
    expect(JSON.stringify(problems)).not.toContain(sunshine_app_id);
  },
);
