import { createTranslate } from './create-translate';
import { english } from './english';
import { withLaterWords } from './with-later-words';

const t = createTranslate('de', { tools: { loading: 'Wird geladen …' } }, english);

test('the words of the first screen are there at once, the others with the first later part', async () => {
  expect(t('window.title')).toBe('Reply window');
  expect(t('templates.search')).toBe('templates.search');
  await expect(withLaterWords(Promise.resolve('the part'))).resolves.toBe('the part');
  expect(t('templates.search')).toBe('Search templates');
  expect(t('window.title')).toBe('Reply window');
  expect(t('tools.loading')).toBe('Wird geladen …');
});

test('words that came twice stand once', async () => {
  const count = english.length;
  await withLaterWords(Promise.resolve());
  expect(english).toHaveLength(count);
});

test('a part that does not come is not called there', async () => {
  await expect(withLaterWords(Promise.reject(new Error('offline')))).rejects.toThrow('offline');
});
