import demo from '../../demo/settings.json';
import type { OpenTicket } from '../../e2e/support/open-ticket';
import { SCREENS } from '../../e2e/support/screens/all-screens';
import type { Words } from '../../e2e/support/words';
import { testWorld } from '../../simulator/testing/test-world';
import { readableName } from '../core/template/readable-name';
import { createLocale, type Reader } from './i18n/locale';
import { Locator } from './testing/like-playwright';
import { hardCoded, PSEUDO_LOCALE, PSEUDO_MESSAGES, pseudo } from './testing/pseudo-language';
import { openSidebar } from './testing/sidebar';

jest.mock('@playwright/test', () => jest.requireActual('./testing/like-playwright'));
jest.mock('./i18n/load-locale', () => ({
  loadLocale: async (reader: Reader) => mockLocale(reader),
}));

/** jest lets a mock use what is named so. */
const mockLocale = (reader: Reader) => createLocale(reader, 'en', PSEUDO_MESSAGES);

type Sidebar = Awaited<ReturnType<typeof openSidebar>>;

/** Zendesk's page around the app, as far as the walks use it: what its controls do to the world. */
function zendeskPage({ world, host, ticketId, inZendesk, draft, type }: Sidebar) {
  const controls: Record<string, () => unknown> = {
    // Its end may wait for the app, which has its turn only afterwards.
    Send: () => void world.submitReply(ticketId),
    'Internal note': () => world.setCommentType(ticketId, 'internalNote'),
    Macros: () => {},
  };
  const macroOf = (title: string) => {
    const macro = world.state.macros.find((one) => one.title.endsWith(title));
    if (!macro) throw new Error(`Zendesk's page has no "${title}" here.`);
    return () => world.applyMacro(ticketId, macro.id);
  };
  Object.assign(window, { localZendesk: { world, host } });
  const part = (name: string) => ({
    getByRole: (_role: string, { name }: { name: string }) => part(name),
    filter: () => part(name),
    last: () => part(name),
    click: () => inZendesk(controls[name] ?? macroOf(name)),
    fill: async () => {},
    inputValue: () => '',
  });
  return {
    page: {
      getByRole: (_role: string, { name = '' } = {}) => part(name),
      evaluate: (run: (value: unknown) => unknown, value?: unknown) => inZendesk(() => run(value)),
    },
    composer: part('Composer'),
    reply: { fill: (text: string) => inZendesk(() => type(text)), inputValue: draft },
  };
}

const SPOKEN = ['aria-label', 'placeholder', 'title'];

/** Every text that a person sees or hears. */
function shownTexts(): string[] {
  const texts: string[] = [];
  for (const element of document.body.querySelectorAll('*:not(style, script)')) {
    for (const node of element.childNodes) {
      if (node instanceof Text) texts.push(node.data.trim());
    }
    texts.push(...SPOKEN.map((name) => element.getAttribute(name) ?? ''));
  }
  return texts.filter((text) => text !== '');
}

/** What the walks type, a parameter's name that is shown as words, and a variable left in a template. */
const TYPED = ['Half an answer', 'zzz', 'BB-1', 'Order id', 'customer.name'];

/** Names that stand in sentences as they are. */
const SERVICES = ['Zendesk', 'Sunshine Conversations'];

/** Words of the demo account that read like ours: a macro's category, a button's text from Meta. */
const LIKE_OURS = ['Delivery', 'Answer', 'Hours', 'Copy offer code'];

test.each(
  SCREENS.filter(({ isFailure }) => !isFailure).map((one) => [one.area, one.name, one] as const),
)(
  '%s, %s: no word that is not translated',
  async (_area, _name, { scenario, surroundings = {}, go }) => {
    const { settings, account, faults, variants } = surroundings;
    const sidebar = await openSidebar({
      scenario,
      locale: PSEUDO_LOCALE,
      clockErrorMs: testWorld(scenario).state.agentClockErrorMs,
      settings: { ...demo.parameters, ...settings },
      ...(account && { account }),
      ...(faults && { faults }),
      ...(variants && { variants }),
    });
    const app = new Locator(() => [document.body]);
    const ticket = {
      ...zendeskPage(sidebar),
      app,
      replyWindow: app.locator('[data-window-state]'),
      draft: app.locator('[data-draft-verdict]'),
    };
    await go?.(ticket as unknown as OpenTicket, pseudo as Words);
    const texts = shownTexts();
    expect(texts.length).toBeGreaterThan(1);
    const { state } = sidebar.world;
    const names = state.users.flatMap(({ name }) => [name, ...name.split(' ')]);
    const written = JSON.stringify(state).replaceAll('\\', '');
    // Meta's names, which are shown as people write.
    const templates = [...written.matchAll(/\b[a-z0-9]+(?:_[a-z0-9]+)*\b/g)].map(([name]) =>
      readableName(name),
    );
    const theirs = {
      texts: [written, ...new Set(templates)].join('\n'),
      values: [...names, ...TYPED, ...SERVICES],
      likeOurs: LIKE_OURS,
    };
    expect(hardCoded(texts, theirs)).toEqual([]);
  },
);

test('what is not translated is seen: a text of ours, one of nobody’s, and a piece between others', () => {
  const theirs = { texts: 'Olivia Grant, Delivery', values: ['Olivia Grant'], likeOurs: LIKE_OURS };
  const fine = [pseudo('tools.macros'), 'Olivia Grant', 'Delivery', 'Fri 12:00 PM', 'WhatsApp'];
  const bad = ['Insert into the reply', 'Lorem ipsum', `${pseudo('tools.macros')} of Olivia Grant`];
  expect(hardCoded([...fine, ...bad], theirs)).toEqual(bad);
});
