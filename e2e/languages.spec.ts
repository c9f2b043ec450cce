import { chooseLanguage } from './support/bench';
import { expectFine } from './support/fine';
import { openTicket } from './support/open-ticket';
import { reloadApp } from './support/reload-app';
import { screensOf } from './support/screens/all-screens';
import { AREAS } from './support/screens/screen';
import { walkThrough } from './support/screens/walk-through';
import { shownTexts } from './support/shown-texts';
import { expect, test } from './support/test';
import { textsOf, wordsIn } from './support/words';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any sentence made from this text: a number for a count, anything for its other places. */
const pattern = (text: string) => {
  const pieces = text.split(/(\{\w+\})/).map((piece) => {
    if (!piece.startsWith('{')) return escaped(piece);
    return piece === '{count}' ? '[\\d.,\\s]+' : '.*';
  });
  return new RegExp(`^${pieces.join('')}$`, 'u');
};

/** Words of the demo account that read like ours: a macro's category, a button's text from Meta. */
const OF_THE_ACCOUNT = ['Delivery', 'Copy offer code'];

/** The English texts that this language says in other words. */
function onlyEnglish(language: string): RegExp[] {
  const own = textsOf(language);
  return [...textsOf('en')].flatMap(([key, texts]) =>
    texts.filter((text) => !own.get(key)?.includes(text)).map(pattern),
  );
}

test('English is recognised as English', async ({ page }) => {
  const english = onlyEnglish('de');
  const shown = await shownTexts(await openTicket(page, 'closed'));
  expect(shown.filter((text) => english.some((one) => one.test(text))).length).toBeGreaterThan(8);
});

/** Words that nobody translates are found without a browser: `src/app/screens.test.tsx`, on every screen. */
const WALK = AREAS.flatMap((area) => screensOf(area).slice(-1));

for (const locale of ['de', 'fr']) {
  const english = onlyEnglish(locale);

  test.describe(locale, () => {
    test.use({ locale });

    test('one walk through every area: no English left, axe finds nothing, and 320 px are enough', async ({
      page,
    }) => {
      await walkThrough(page, WALK, { agent: { locale } }, async (ticket) => {
        await expect(ticket.app.locator('html')).toHaveAttribute('lang', locale);
        const shown = await shownTexts(ticket);
        const ours = shown.filter((text) => !OF_THE_ACCOUNT.includes(text));
        expect(ours.filter((text) => english.some((one) => one.test(text)))).toEqual([]);
        await expectFine(ticket);
      });
    });
  });
}

const CLOCKS = [
  { locale: 'de', left: 'noch 3 h 0 min', clock: /^\p{L}{2}\.?,? \d{2}:\d{2}$/u },
  { locale: 'fr', left: 'encore 3 h 0 min', clock: /^\p{L}{3}\.? \d{2}:\d{2}$/u },
  { locale: 'de-AT', left: 'noch 3 h 0 min', clock: /^\p{L}{2}\.?,? \d{2}:\d{2}$/u },
];

for (const { locale, left, clock } of CLOCKS) {
  test(`${locale}: time and plurals as the language has them`, async ({ page }) => {
    const { replyWindow } = await openTicket(page, 'closing', { agent: { locale } });
    await expect(replyWindow.getByText(left)).toBeVisible();
    await expect(replyWindow.locator('time')).toHaveText(clock);
  });
}

test('a language that the app does not speak: English words, that language’s clock', async ({
  page,
}) => {
  const { replyWindow } = await openTicket(page, 'closing', { agent: { locale: 'sv' } });
  await expect(replyWindow.getByText('3 h 0 min left')).toBeVisible();
  await expect(replyWindow.locator('time')).toHaveText(/\d{2}:\d{2}$/);
});

test('another language from the next start on', async ({ page }) => {
  const { app } = await openTicket(page, 'closing');
  await expect(app.getByRole('tab', { name: 'Templates' })).toBeVisible();
  await chooseLanguage(page, 'fr');
  await reloadApp(page);
  await expect(app.getByRole('tab', { name: wordsIn('fr')('tools.templates') })).toBeVisible();
});
