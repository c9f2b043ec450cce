/** @jest-environment node */
import { servedHtml } from './app-html';

const CDN = '//static.zdassets.com/zendesk_app_framework_sdk/2.0';
const served = (html: string) => servedHtml(html, { sdkBlocked: false });

test.each([
  `<script src="https:${CDN}/zaf_sdk.min.js"></script>`,
  `<script type="text/javascript" src='http:${CDN}/zaf_sdk.js' defer></script>`,
  `<script src=https:${CDN}/zaf_sdk.min.js async></script>`,
  `<script\n  src = "${CDN}/zaf_sdk.min.js?x=1"></script>`,
  '<script src="https://assets.zendesk.com/apps/sdk/2.0/zaf_sdk.js"></script>',
])('the SDK’s address becomes a local one: %s', (tag) => {
  expect(served(`<head>${tag}</head>`)).not.toContain('zdassets');
  expect(served(`<head>${tag}</head>`)).not.toContain('assets.zendesk.com');
  expect(served(`<head>${tag}</head>`)).toMatch(/src\s*=\s*["']?\/zaf_sdk\.js\b/);
});

test('integrity of the CDN’s bytes would refuse other ones', () => {
  const tag = `<script src="https:${CDN}/zaf_sdk.min.js" integrity="sha384-x" crossorigin="anonymous" defer></script>`;
  expect(served(tag)).toContain('<script src="/zaf_sdk.js" defer></script>');
});

test('other scripts are left alone', () => {
  const tag = '<script src="https://static.zdassets.com/other.js" integrity="sha384-x"></script>';
  expect(served(`<head>${tag}`)).toContain(tag);
});

test('the clock shim is first, with or without a head', () => {
  expect(served('<html><HEAD lang="en"><script src="a.js">')).toMatch(
    /<HEAD lang="en"><script src="\/clock\.js"><\/script><script src="a\.js">/,
  );
  expect(served('<p>bare</p>')).toMatch(/^<script src="\/clock\.js"><\/script><p>/);
  expect(served('<header>no head</header>')).toMatch(/^<script src="\/clock\.js">/);
});
