import { resize } from './resize';
import { localZendesk } from './testing/local-zendesk';

test('asks Zendesk for the height of the content', async () => {
  const sizes: unknown[] = [];
  const { client } = localZendesk({ onResize: (_frameId, size) => sizes.push(size) });
  await resize(client, 420);
  expect(sizes).toEqual([{ height: 420, width: '100%' }]);
});

test('a Zendesk that refuses it stops nothing', async () => {
  const { client, world } = localZendesk();
  world.setFault('resize', { kind: 'status', status: 500 });
  await expect(resize(client, 420)).resolves.toBeUndefined();
});
