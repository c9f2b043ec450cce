/** A page of its own for each test: which words have come is known to the modules. */
async function opened() {
  jest.resetModules();
  const { createTranslate } = await import('./create-translate');
  const { english } = await import('./english');
  const { withLaterWords } = await import('./with-later-words');
  const t = createTranslate('de', { tools: { loading: 'Wird geladen …' } }, english);
  return { t, english, withLaterWords };
}

test('the words of the first screen are there at once, the others with the first later part', async () => {
  const { t, withLaterWords } = await opened();
  expect(t('window.title')).toBe('Reply window');
  expect(t('templates.search')).toBe('templates.search');
  await expect(withLaterWords(Promise.resolve('the part'))).resolves.toBe('the part');
  expect(t('templates.search')).toBe('Search templates');
  expect(t('window.title')).toBe('Reply window');
  expect(t('tools.loading')).toBe('Wird geladen …');
});

test('words that came twice stand once', async () => {
  const { english, withLaterWords } = await opened();
  await withLaterWords(Promise.resolve());
  await withLaterWords(Promise.resolve());
  expect(english).toHaveLength(2);
});

test('a part that does not come is not called there', async () => {
  const { withLaterWords } = await opened();
  await expect(withLaterWords(Promise.reject(new Error('offline')))).rejects.toThrow('offline');
});
