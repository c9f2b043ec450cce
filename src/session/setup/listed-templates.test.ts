import { ok } from '../../core/result';
import { listedTemplates } from './listed-templates';

const SERVICE = { appId: 'a', baseUrl: 'https://api.smooch.io' };

const numbers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    displayName: '',
    phoneNumber: '',
    isActive: true,
    fallbackLanguage: null,
  }));

test.each([
  [20, 20, true],
  [21, 0, false],
])('of %d numbers %d are asked, and the list is whole: %s', async (count, asked, isWhole) => {
  const ask = jest.fn(async () => ok({ body: { messageTemplates: [] }, dateMs: null }));
  const list = await listedTemplates(ask, SERVICE, numbers(count));
  expect(ask).toHaveBeenCalledTimes(asked);
  expect(list.ok).toBe(isWhole);
});
