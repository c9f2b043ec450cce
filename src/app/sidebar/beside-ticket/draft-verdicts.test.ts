import { shorthand } from '../../../../e2e/support/shorthand';
import { file } from '../../../../simulator/scenarios/build/ticket';
import { openBeside } from '../../testing/beside-ticket';

const COMPLETE = shorthand('order_update', 'en_US', ['Olivia', '1004']);

interface Case {
  readonly title: string;
  readonly scenario: string;
  readonly text: string;
  readonly verdict: string;
  readonly says: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'free text in the open window',
    scenario: 'fresh',
    text: 'Hallo Lena, ich sehe nach.',
    verdict: 'deliverable',
    says: [],
  },
  {
    title: 'free text after it',
    scenario: 'closed',
    text: 'Hi Olivia, yes you can.',
    verdict: 'window-closed',
    says: ['Your draft would not arrive'],
  },
  {
    title: 'free text where nothing shows an open window',
    scenario: 'never-wrote',
    text: 'Hello Yusuf',
    verdict: 'window-closed',
    says: ['Your draft may not arrive'],
  },
  {
    title: 'an approved, complete template',
    scenario: 'closed',
    text: COMPLETE,
    verdict: 'template-ok',
    says: ['Press Send'],
  },
  {
    title: 'a template nobody knows',
    scenario: 'closed',
    text: shorthand('order_updat', 'en_US', ['Olivia', '1004']),
    verdict: 'template-unknown',
    says: ['No approved template is called “order_updat”'],
  },
  {
    title: 'a paused template',
    scenario: 'closed',
    text: shorthand('spring_sale', 'en_US', ['Olivia']),
    verdict: 'template-not-approved',
    says: ['“Spring sale” (en_US) is not approved. Its status: PAUSED.'],
  },
  {
    title: 'a language it does not have',
    scenario: 'closed',
    text: shorthand('order_update', 'fr', ['Olivia', '1004']),
    verdict: 'template-wrong-language',
    says: ['“Order update” is not approved in “fr”, only in: de and en_US.'],
  },
  {
    title: 'too few variables',
    scenario: 'closed',
    text: shorthand('order_update', 'en_US', ['Olivia']),
    verdict: 'template-wrong-parameters',
    says: ['“Order update” needs 2 variables; the draft has 1.'],
  },
  {
    title: 'an empty variable',
    scenario: 'closed',
    text: shorthand('order_update', 'en_US', ['Olivia', ' ']),
    verdict: 'template-wrong-parameters',
    says: ['Variable 2 of “Order update” is empty.'],
  },
  {
    title: 'a placeholder left over',
    scenario: 'closed',
    text: shorthand('order_update', 'en_US', ['{{1}}', '1004']),
    verdict: 'template-wrong-parameters',
    says: ['Variable 1 of “Order update” still holds a placeholder.'],
  },
  {
    title: 'no end',
    scenario: 'closed',
    text: COMPLETE.slice(0, -3),
    verdict: 'template-malformed',
    says: ['The shorthand has no end: “))&” is missing.'],
  },
  {
    title: 'a missing key',
    scenario: 'closed',
    text: COMPLETE.replace(/ fallback=\[\[[^\]]*\]\]/, ''),
    verdict: 'template-malformed',
    says: ['The shorthand lacks “fallback”.'],
  },
  {
    title: 'two templates',
    scenario: 'closed',
    text: `${COMPLETE} ${COMPLETE}`,
    verdict: 'template-malformed',
    says: ['Only one template can be sent at a time.'],
  },
  {
    title: 'words around a template',
    scenario: 'closed',
    text: `Hello! ${COMPLETE}`,
    verdict: 'template-mixed-text',
    says: ['Only the template would arrive', 'Remove the text before it: “Hello!”.'],
  },
  {
    title: 'a code that has lost its beginning',
    scenario: 'fresh',
    text: COMPLETE.replace('&((', '(('),
    verdict: 'template-malformed',
    says: ['This would go out as text', 'The code of a template begins with “&((”.'],
  },
  {
    title: 'a variable that nobody filled',
    scenario: 'fresh',
    text: 'Hallo {{1}}, ich sehe nach.',
    verdict: 'deliverable',
    says: ['“{{1}}” still stands in your draft'],
  },
  {
    title: 'a text longer than one message',
    scenario: 'fresh',
    text: 'Hallo Lena. '.repeat(375),
    verdict: 'deliverable',
    says: ['WhatsApp takes 4,096 characters in one message, so this may not arrive'],
  },
  {
    title: 'a broken template in the open window, where it fails just as well',
    scenario: 'fresh',
    text: shorthand('order_updat', 'en_US', ['Lena', '1001']),
    verdict: 'template-unknown',
    says: ['No approved template is called “order_updat”'],
  },
];

describe.each(['fresh', 'closed', 'never-wrote'])(
  '%s: every verdict, with its reason',
  (scenario) => {
    test.each(CASES.filter((one) => one.scenario === scenario))(
      '$title: $verdict',
      async ({ text, verdict: expected, says }) => {
        const { enterTools, write, verdict, draftPart, draftSays } = await openBeside(scenario);
        // The list is complete once the macros are there as well.
        await enterTools();
        expect(verdict()).toBe('not-applicable');
        await write(text);
        expect(verdict()).toBe(expected);
        for (const words of says) expect([words, draftSays(words)]).toEqual([words, true]);
        if (says.length === 0) expect(draftPart.find()[0]).toHaveTextContent(/^$/);
      },
    );
  },
);

test('in one ticket the verdict follows the draft, from each to the next and back to none', async () => {
  const { enterTools, write, verdict, draftPart, draftSays } = await openBeside('closed');
  await enterTools();
  for (const { text, verdict: expected, says } of CASES.filter(
    (one) => one.scenario === 'closed',
  )) {
    await write(text);
    expect([text, verdict()]).toEqual([text, expected]);
    for (const words of says) expect([words, draftSays(words)]).toEqual([words, true]);
  }
  await write('');
  expect(verdict()).toBe('not-applicable');
  expect(draftPart.find()[0]).toHaveTextContent(/^$/);
});

test('a reply that goes out by e-mail', async () => {
  const { write, verdict, sendBy, windowSays } = await openBeside('several-channels');
  await write('Here is your invoice.');
  expect(verdict()).toBe('deliverable');
  await sendBy('email');
  expect(verdict()).toBe('not-applicable');
  expect(windowSays('No reply limit on this channel.')).toBe(true);
});

test('a file beside a template', async () => {
  const { write, verdict, inZendesk, world, ticketId, draftSays } = await openBeside('closed');
  await write(COMPLETE);
  expect(verdict()).toBe('template-ok');
  const label = file(601, 'label.pdf', 'application/pdf', 12_000);
  await inZendesk(() => world.setComposerAttachments(ticketId, [label]));
  expect(verdict()).toBe('template-mixed-text');
  expect(draftSays('Attachments beside the template are not sent')).toBe(true);
});

test('a file that WhatsApp does not take', async () => {
  const { write, inZendesk, world, ticketId, draftPart, draftSays } = await openBeside('fresh');
  await write('Look');
  const attach = (one: ReturnType<typeof file>) =>
    inZendesk(() => world.setComposerAttachments(ticketId, [one]));
  await attach(file(602, 'sticker.webp', 'image/webp', 12_000));
  expect(draftSays('WhatsApp takes no file like “sticker.webp”, so it may not arrive')).toBe(true);
  await attach(file(603, 'film.mp4', 'video/mp4', 90_000_000));
  expect(
    draftSays('“film.mp4” is larger than the 16 MB that WhatsApp takes, so it may not arrive'),
  ).toBe(true);
  // Where nobody tells the size, nothing is said of it.
  await inZendesk(() => world.setVariants({ composerTellsFileSizes: false }));
  await attach(file(604, 'film.mp4', 'video/mp4', 90_000_000));
  expect(draftPart.find()[0]).toHaveTextContent(/^$/);
});

describe('where nobody knows how Zendesk does it', () => {
  test('the composer holds HTML', async () => {
    const { write, verdict } = await openBeside('closed', {
      variants: { messagingTextIsHtml: true },
    });
    await write('Hi Olivia & all');
    expect(verdict()).toBe('window-closed');
    await write(COMPLETE);
    expect(verdict()).toBe('template-ok');
  });

  test('the target channel is spelled whatapp', async () => {
    const { write, verdict } = await openBeside('closed', {
      variants: { whatsappTargetName: 'whatapp' },
    });
    await write('Hi Olivia');
    expect(verdict()).toBe('window-closed');
  });
});
