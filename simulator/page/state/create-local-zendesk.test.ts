import { TEST_MANIFEST } from '../../testing/test-world';
import { createLocalZendesk } from './create-local-zendesk';

const BOOT = {
  manifest: TEST_MANIFEST,
  translations: {},
  app: { name: 'Test app', parameters: [], locations: {}, unloaded: [] },
  settings: {},
  appOrigin: 'http://127.0.0.1:4600',
};

function opened(scenario: string) {
  const zendesk = createLocalZendesk(BOOT, new URLSearchParams({ scenario }));
  const postMessage = jest.fn();
  const element = { contentWindow: { postMessage } } as unknown as HTMLIFrameElement;
  zendesk.frames.add('f', { element, origin: BOOT.appOrigin, ticketId: 1001 });
  return { ...zendesk, said: () => postMessage.mock.calls.map(([message]) => message) };
}

it('tells the frames when time passes, and when the agent’s computer is set wrong', () => {
  const { world, said } = opened('fresh');
  world.passTime(3_600_000);
  world.setAgentClockError(-1_200_000);
  world.setColorScheme('dark');
  expect(said()).toEqual([
    { localZendeskClock: { offsetMs: 3_600_000, errorMs: 0, files: 'date' } },
    { localZendeskClock: { offsetMs: 3_600_000, errorMs: -1_200_000, files: 'date' } },
  ]);
});

it('takes the wrong clock along with the scenario', () => {
  jest.useFakeTimers();
  const { world } = opened('wrong-clock');
  expect(world.state.agentClockErrorMs).toBe(-1_200_000);
  expect(world.now()).toBe(Date.now());
  jest.useRealTimers();
});
