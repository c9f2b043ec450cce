import { frameUrl } from './frame-url';

const QUERY = 'origin=o&app_guid=g';
const at = (url: string, sdkBlocked = false) =>
  frameUrl(url, QUERY, { appOrigin: 'http://127.0.0.1:4600', sdkBlocked }).href;

test.each([
  ['assets/index.html', `http://127.0.0.1:4600/app/assets/index.html?${QUERY}`],
  ['assets/index.html?a=1#/path', `http://127.0.0.1:4600/app/assets/index.html?a=1&${QUERY}#/path`],
  ['assets/modal.html#parent=g', `http://127.0.0.1:4600/app/assets/modal.html?${QUERY}#parent=g`],
  ['https://app.example/x?y', `https://app.example/x?y&${QUERY}`],
  ['http://localhost:4567/0/assets/a.html', `http://localhost:4567/0/assets/a.html?${QUERY}`],
])('%s', (url, address) => {
  expect(at(url)).toBe(address);
});

test('behind a blocked SDK script the app is served from elsewhere', () => {
  expect(at('assets/index.html', true)).toContain('/app-sdk-blocked/assets/index.html');
});
