import demo from '../../../demo/settings.json';
import { newestIn } from '../../../e2e/support/timestamps';
import { requestCounts } from '../../../simulator/host/request-counts';
import { testWorld } from '../../../simulator/testing/test-world';
import { isShown, Locator } from './like-playwright';
import { openSidebar } from './sidebar';

export type Surroundings = Omit<NonNullable<Parameters<typeof openSidebar>[0]>, 'scenario'>;

/**
 * The sidebar beside a scenario's ticket in the demo account, and what a person reads there: for what
 * the app decides, whichever browser shows it.
 */
export async function openBeside(scenario: string, surroundings: Surroundings = {}) {
  const opened = await openSidebar({
    scenario,
    clockErrorMs: testWorld(scenario).state.agentClockErrorMs,
    ...surroundings,
    settings: { ...demo.parameters, ...surroundings.settings },
  });
  const { world, host, ticketId, inZendesk, type } = opened;
  const app = new Locator(() => [document.body]);
  const replyWindow = app.locator('[data-window-state]');
  // What is there but hidden is neither said nor gone.
  const has = (part: Locator) => (words: string | RegExp) => {
    const found = part.getByText(words).find();
    return found.some(isShown) || (found.length > 0 && ('hidden' as const));
  };
  return {
    ...opened,
    app,
    replyWindow,
    draftPart: app.locator('[data-draft-verdict]'),
    /** Whether the reply window, the draft's part or anything of the app says so. */
    windowSays: has(replyWindow),
    draftSays: has(app.locator('[data-draft-verdict]')),
    appSays: has(app),
    state: () => replyWindow.find()[0]?.getAttribute('data-window-state'),
    /** The end that is shown, as its `<time>` has it. */
    end: () => replyWindow.locator('time').find()[0]?.getAttribute('datetime') ?? null,
    explain: () => replyWindow.getByRole('button', { name: 'How we know' }).click(),
    /** When the customer's newest message was sent, and when it arrived. */
    newest: (id = ticketId, channel = 'whatsapp') => newestIn(world.ticket(id), channel),
    write: (text: string) => inZendesk(() => type(text)),
    send: () => inZendesk(() => void world.submitReply(ticketId)),
    sendBy: (channel: string) => inZendesk(() => world.setTargetChannel(ticketId, channel)),
    requestsByAddress: () => requestCounts(host.requests),
  };
}
