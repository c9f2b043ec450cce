import { screen } from '@testing-library/react';
import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { wordsIn } from '../../../../e2e/support/words';
import { openSidebar } from '../../testing/sidebar';

const notice = () => document.querySelector('[data-notice="other-number"]');

type Surroundings = NonNullable<Parameters<typeof openSidebar>[0]>;

/** She wrote to the outlet's number an hour or more ago, to that of the ticket before. */
const open = (surroundings: Surroundings) =>
  openSidebar({ scenario: 'two-numbers', settings: SUNSHINE_KEY, ...surroundings });

test.each<[string, Surroundings]>([
  ['in a conversation of its own', {}],
  ['in one for all numbers', { variants: { oneConversationForAllNumbers: true } }],
  ['whose ticket names none', { variants: { viaNamesNumber: false } }],
])(
  'with a key: which number, by name and phone number, when, why and where to answer: %s',
  async (_how, surroundings) => {
    const { windowState } = await open(surroundings);
    expect(windowState()).toBe('closed');
    const say = wordsIn('en');
    expect(notice()).toHaveTextContent(say('window.otherNumber.title.message'));
    expect(notice()).toHaveTextContent(/Outlet · \+49 30 5550 200 · sent Fri 10:00 AM/);
    expect(notice()).toHaveTextContent(say('window.otherNumber.reason.shut'));
  },
);

test('without a key: by its ticket, with the way there', async () => {
  const { windowState, user, world } = await open({ settings: {} });
  expect(windowState()).toBe('closed');
  expect(notice()).toHaveTextContent(wordsIn('en')('window.otherNumber.title.ticket'));
  expect(notice()).toHaveTextContent(/\+49305550200 · arrived Fri 10:00 AM.*#1023/);
  await user.click(screen.getByRole('button', { name: 'Go to ticket #1023' }));
  expect(world.state.activeTicketId).toBe(1023);
});

test.each<[string, Surroundings, RegExp]>([
  ['it is known which one it went to', {}, /Birch & Bloom · \+49 30 5550 100 · sent Fri 10:00 AM/],
  ['it is not', { settings: {} }, /not known ?To be sure/],
])(
  'perhaps to this number, and %s: the answer leads there, the notice says why',
  async (_what, surroundings, says) => {
    const { windowState } = await open({ scenario: 'mixed-numbers', ...surroundings });
    expect(windowState()).toBe('unknown');
    expect(notice()).toHaveTextContent(says);
    expect(notice()).toHaveTextContent(wordsIn('en')('window.otherNumber.reason.notKnown'));
    expect(screen.getAllByRole('button', { name: 'Go to ticket #1030' })).toHaveLength(1);
  },
);

test.each(['de', 'fr'])('in %s', async (locale) => {
  // jest-dom makes every kind of blank one.
  const words = (key: Parameters<ReturnType<typeof wordsIn>>[0]) =>
    wordsIn(locale)(key).replace(/\s+/g, ' ');
  await open({ locale });
  expect(notice()).toHaveTextContent(words('window.otherNumber.title.message'));
  expect(notice()).toHaveTextContent(words('window.otherNumber.reason.shut'));
});

test.each(['elsewhere', 'closed', 'fresh'])(
  '%s: to one number only, not a word of it',
  async (scenario) => {
    await openSidebar({ scenario, settings: SUNSHINE_KEY });
    expect(notice()).toBeNull();
  },
);
