import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import type { Fault } from '../../../../simulator/world/fault-types';
import type { Surroundings } from '../../testing/beside-ticket';
import { openComposing } from '../../testing/composing';
import { expect as sees } from '../../testing/like-playwright';

const POST = 'POST https://*/v2/apps/*/messages';
const ASK = 'Send now…';

/** Beside a ticket whose window is closed, with a filled form that only a message to Sunshine can carry. */
async function openFilled(surroundings: Surroundings = {}) {
  const opened = await openComposing('template-kinds', {
    ...surroundings,
    settings: { ...SUNSHINE_KEY, ...surroundings.settings },
  });
  const { app, world, ticketId, pick, press, pass } = opened;
  await pick('Kind named');
  await app.getByRole('textbox', { name: 'Order id' }).fill('BB-1');
  await app.getByRole('textbox', { name: 'Day' }).fill('Friday');
  const question = app.getByRole('alertdialog');
  const state = app.locator('[data-send-state]');
  const yes = () => question.getByRole('button', { name: 'Send now' }).click();
  return {
    ...opened,
    question,
    state,
    yes,
    ask: () => press(ASK),
    async sendNow(): Promise<void> {
      await press(ASK);
      await yes();
      await pass(1_000);
    },
    setFault: (fault: Fault | null) => world.setFault(POST, fault),
    isSendState: (name: string) => sees(state).toHaveAttribute('data-send-state', name),
    /** The turn is the customer's, and the sidebar says so. */
    isSubmitted: () => sees(app.getByText(/^Waiting for /).first()).toBeVisible(),
    sent: () =>
      world.ticket(ticketId).conversation.filter(({ throughSunshine }) => throughSunshine).length,
  };
}

test('inserted, and sent by Zendesk’s own button: the form closes, and inserting it again asks', async () => {
  const { app, reply, send, pick, insert, draft, pass } = await openComposing('closed');
  await pick('Order update');
  await insert();
  await sees(app.getByText('Press Send')).toBeVisible();
  await send();
  await sees(app.getByRole('button', { name: 'Insert into the reply' })).toHaveCount(0);
  await pick('Order update');
  await insert();
  const question = app.getByRole('alertdialog', { name: 'Insert “Order update” once more?' });
  await sees(question.getByText('This template was already sent')).toBeVisible();
  expect(reply.inputValue()).toBe('');
  await question.getByRole('button', { name: 'Insert again' }).click();
  await pass(2_000);
  expect(draft()).toContain('template=[[order_update]]');
});

test('while an answer is slow a second try does nothing', async () => {
  const { app, question, sendNow, setFault, isSendState, isSubmitted, sent } = await openFilled();
  setFault({ kind: 'delay', ms: 3_000 });
  await sendNow();
  await isSendState('sending');
  const button = app.getByRole('button', { name: ASK });
  await sees(button).toHaveAttribute('aria-disabled', 'true');
  await button.click();
  expect(question.find()).toEqual([]);
  await isSubmitted();
  expect(sent()).toBe(1);
});

describe('where it goes wrong', () => {
  test('a lost answer: check the conversation first; it is there, so it is not sent again', async () => {
    const { app, state, press, pass, sendNow, setFault, isSendState, isSubmitted, sent } =
      await openFilled();
    setFault({ kind: 'lostAnswer' });
    await sendNow();
    await pass(40_000);
    await isSendState('unclear');
    await sees(state.getByText(/Check the conversation before you send again\./)).toBeVisible();
    await sees(app.getByRole('button', { name: ASK })).toHaveAttribute('aria-disabled', 'true');
    await press('Check now');
    await isSubmitted();
    expect(sent()).toBe(1);
  });

  /** Sunshine answered with 500, and it is not known whether the template went out. */
  async function openUnclear() {
    const opened = await openFilled();
    opened.setFault({ kind: 'status', status: 500 });
    await opened.sendNow();
    await opened.isSendState('unclear');
    opened.setFault(null);
    return opened;
  }

  test('an answer of 500: it is not there, and may be sent again after another question', async () => {
    const { press, pass, yes, isSendState, isSubmitted, sent } = await openUnclear();
    await press('Check now');
    await pass(30_000);
    await isSendState('not-found');
    expect(sent()).toBe(0);
    await press('Send again…');
    await yes();
    await isSubmitted();
    expect(sent()).toBe(1);
  });

  test('the form is closed meanwhile: it is asked again all the same', async () => {
    const { press, pass, question, yes, isSubmitted, sent } = await openUnclear();
    await press('All templates');
    await press('Check now');
    // Sunshine may still be at work: the look waits.
    await pass(30_000);
    await press('Send again…');
    await sees(question.getByText('Send “Kind named” to Olivia now?')).toBeVisible();
    await yes();
    await isSubmitted();
    expect(sent()).toBe(1);
  });

  test('refused: says so, and why', async () => {
    const { app, state, sendNow, setFault, isSendState, sent } = await openFilled();
    setFault({ kind: 'status', status: 403 });
    await sendNow();
    await isSendState('refused');
    await sees(app.getByText('“Kind named” was not sent.').first()).toBeVisible();
    await sees(state.getByText(/The key in the settings may not do this/)).toBeVisible();
    expect(sent()).toBe(0);
  });
});

test('the channel changed between question and yes: nothing leaves', async () => {
  const { state, ask, yes, world, ticketId, isSendState, sent } = await openFilled({
    ticket: { channels: ['whatsapp', 'email'] },
  });
  await ask();
  // The sidebar has not heard of it yet.
  world.setTargetChannel(ticketId, 'email');
  await yes();
  await isSendState('refused');
  await sees(state.getByText(/no longer goes out on WhatsApp/)).toBeVisible();
  expect(sent()).toBe(0);
});

test('switched off by the admin there is no “Send now”', async () => {
  const { app, pick } = await openComposing('template-kinds', {
    settings: { ...SUNSHINE_KEY, send_now: false },
  });
  const row = app.locator('[data-template-name="kind_named"][data-template-language="en_US"]');
  await sees(row).toHaveAttribute('data-sendable', 'false');
  await sees(row.getByText(/cannot carry variables that have/)).toBeVisible();
  await sees(row.getByText(/Your admin has switched off sending at once\./)).toBeVisible();
  await pick('Kind plain');
  expect(app.getByRole('button', { name: ASK }).find()).toEqual([]);
});
