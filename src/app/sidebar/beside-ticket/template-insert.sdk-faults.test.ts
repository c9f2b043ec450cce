import { openComposing } from '../../testing/composing';
import { expect as sees } from '../../testing/like-playwright';

describe('changed between the click and the insertion: refused, and says what', () => {
  /** Zendesk answers late, which leaves time to change something. */
  const DELAYED = { kind: 'delay', ms: 3_000 } as const;

  test('the draft', async () => {
    const { app, reply, world, write, pick, insert } = await openComposing('closed');
    await pick('Order update');
    world.setFault('get', DELAYED);
    await insert();
    await write('I typed on');
    await sees(
      app.getByText('The draft has changed meanwhile, so nothing was inserted.'),
    ).toBeVisible();
    expect(reply.inputValue()).toBe('I typed on');
  });

  test('the channel', async () => {
    const { app, draft, world, sendBy, pick, insert } = await openComposing('several-channels');
    await pick('Order update');
    world.setFault('get', DELAYED);
    await insert();
    await sendBy('email');
    await sees(
      app.getByText('The reply now goes to another channel, so nothing was inserted.'),
    ).toBeVisible();
    expect(draft()).toBe('');
  });
});

test('Zendesk does not take it: the draft is as it was, and the app says so', async () => {
  const { app, reply, world, write, pick, insert } = await openComposing('closed');
  await write('Half an answer');
  await pick('Order update');
  for (const call of ['set', 'invoke']) {
    world.setFault(call, { kind: 'namedError', name: 'Error', message: 'no' });
  }
  await insert();
  await sees(
    app.getByText('Zendesk did not take the template. Your draft is as it was.'),
  ).toBeVisible();
  expect(reply.inputValue()).toBe('Half an answer');
});
