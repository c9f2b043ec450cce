import { galleryPage } from './gallery-page';

const ONE = { area: 'window', screen: 'closed', mode: 'light', file: '1.png' };

test('a row for each screen, a picture for each way to look at it', () => {
  const page = galleryPage([ONE, { ...ONE, mode: 'dark', file: '2.png' }]);
  expect(page.match(/<section>/g)).toHaveLength(1);
  expect(page.match(/<img/g)).toHaveLength(2);
  expect(page).toContain('alt="closed, dark"');
});

test('a screen that was not reached has its place all the same', () => {
  expect(galleryPage([{ ...ONE, file: null }])).toContain('not reached');
});

test('names are text', () => {
  expect(galleryPage([{ ...ONE, screen: '<b>' }])).not.toContain('<b>');
});
