import { openComposing } from '../../testing/composing';
import { expect as sees } from '../../testing/like-playwright';

const FIRST_ANSWER = 'Greeting › First answer';
const NAMED = `“${FIRST_ANSWER}” would not arrive`;

/** Recognition knows the macros once their list is there, for which an agent comes near the tools. */
async function openWithMacros(...args: Parameters<typeof openComposing>) {
  const opened = await openComposing(...args);
  const { world, ticketId, inZendesk, enterTools, pass } = opened;
  await enterTools();
  return {
    ...opened,
    /** From Zendesk's own menu, of which no app hears. */
    applyFromZendesk: async (title: string) => {
      const macro = world.state.macros.find((one) => one.title.endsWith(title));
      await inZendesk(() => world.applyMacro(ticketId, macro?.id ?? 0));
      await pass(1_000);
    },
  };
}

test('in a composer that holds HTML', async () => {
  const { applyFromZendesk, appSays, write, press, reply } = await openWithMacros('closed', {
    variants: { messagingTextIsHtml: true },
  });
  await write('<p>My own words</p>');
  await applyFromZendesk('How to send it back');
  expect(appSays('“Returns › How to send it back” would not arrive')).toBe(true);
  await press('Put my text back');
  await sees(reply).toHaveValue('<p>My own words</p>');
});

test('the customer writes meanwhile: the notice goes', async () => {
  const { applyFromZendesk, appSays, customerWrites, verdict } = await openWithMacros('closed');
  await applyFromZendesk('First answer');
  expect(appSays(NAMED)).toBe(true);
  await customerWrites('Still there?');
  expect(verdict()).toBe('deliverable');
  expect(appSays(NAMED)).toBe(false);
});

test('typing is not mistaken for a macro, not even a macro’s own words', async () => {
  const { write, pass, appSays, verdict } = await openWithMacros('closed');
  const words = 'Could you please send us the street, house number';
  for (let length = 1; length <= words.length; length += 1) await write(words.slice(0, length));
  await pass(1_000);
  expect(verdict()).toBe('window-closed');
  expect(appSays(/^“.*” would not arrive$/)).toBe(false);
});

test('nor is another text that is pasted', async () => {
  const { write, pass, appSays, verdict } = await openWithMacros('closed');
  await write(
    'Hi Olivia, thanks for the picture! I have asked our warehouse and will call you tomorrow morning.',
  );
  await pass(1_000);
  expect(verdict()).toBe('window-closed');
  expect(appSays(/^“.*” would not arrive$/)).toBe(false);
});

test('among 500 macros the right one is named', async () => {
  const { applyFromZendesk, appSays } = await openWithMacros('many-macros', {
    ticket: { conversation: [] },
  });
  await applyFromZendesk('Answer 321');
  expect(appSays(/^“.* › Answer 321” may not arrive$/)).toBe(true);
});
