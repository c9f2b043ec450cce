import { arrivals, localZendesk } from '../testing/local-zendesk';
import { notify } from './notify';

test.each(['<img src=x onerror="alert(1)">', 'Tom & <b>Jo</b>', "Conor O'Neill", '&lt;b&gt;'])(
  'a customer named %j stands in a notice as that name',
  async (name) => {
    const { client, world } = localZendesk();
    await notify(client, `This reply would not reach ${name}.`);
    await arrivals();
    expect(world.state.toasts.map(({ text }) => text)).toEqual([
      `This reply would not reach ${name}.`,
    ]);
  },
);
