/** @jest-environment node */
import fc from 'fast-check';
import { NOW } from '../../../test/fixtures/asked-evidence';
import { casesOf, SEES_ALL_CASES } from '../../../test/fixtures/cases.fixture';
import {
  DAY,
  isStart,
  stampsOf,
  type TrueMessage,
} from '../../../test/fixtures/true-account.fixture';
import { type Step, type TrueDay, trueDay } from '../../../test/fixtures/true-days.fixture';
import { openTwoTabs, type Tab, type TwoTabs } from '../../../test/fixtures/two-tabs.fixture';
import { USUAL_DELAY } from '../../core/conversation/same-message';
import { DEFAULT_MARGINS } from '../../core/settings';
import { MINUTE } from '../../core/time';
import type { OpenWindow, ReplyWindow } from '../../core/window/reply-window';

const RUNS = casesOf(300);
/** Long enough for fast-check to find the smallest day that breaks a claim. */
const GIVE_UP_MS = 180_000;

beforeEach(() => {
  jest.useFakeTimers({ now: NOW, doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const isOpen = (window: ReplyWindow): window is OpenWindow =>
  window.state === 'open' || window.state === 'closing' || window.state === 'critical';

const isShut = ({ state }: ReplyWindow) => state === 'closed' || state === 'unknown';

const latest = (instants: readonly number[]) => Math.max(Number.NEGATIVE_INFINITY, ...instants);

/**
 * To which number a reply to this customer goes from here: that of the newest message of theirs, which
 * some sources show sooner. Where nobody can read the ticket, it may be any that was written to here.
 */
function numbersOf(written: readonly TrueMessage[], { channel, state }: Tab, customerId: string) {
  const onChannel = written.filter((message) => message.channel === channel());
  const theirs = onChannel.filter((message) => message.customerId === customerId);
  const here = theirs.length > 0 ? theirs : onChannel;
  if (state().ticket.messages === null) return here.map(({ number }) => number);
  return (['received', 'shown'] as const).flatMap((station) => {
    const arrived = here
      .filter((message) => message[station] <= Date.now())
      .toSorted((a, b) => b[station] - a[station]);
    const newest = arrived.find(isStart);
    // Whether a reaction is a message is anybody's guess.
    const isGuess = newest === undefined || arrived[0] !== newest;
    return (isGuess ? arrived : [newest]).map(({ number }) => number);
  });
}

/** The messages that the app can mean by what it names as the start. */
const namedBy = ({ messages }: TwoTabs, { precision, startedBy }: OpenWindow) =>
  messages
    .filter(isStart)
    .filter((message) =>
      precision === 'sent'
        ? message.sent === startedBy.at
        : stampsOf(message).includes(startedBy.at),
    );

/** Open is said only because of a message of this customer's to this number, and not beyond its end. */
function expectNoFalseOpen(world: TwoTabs, tab: Tab): void {
  const window = tab.window();
  if (!isOpen(window)) return;
  const { ticket } = tab.state();
  const { startedBy, precision, expiresAt } = window;
  const written = world.messages.filter(
    ({ ticketId, isAnswer }) => ticketId === tab.ticketId && !isAnswer,
  );
  const isTheirs = ({ customerId }: TrueMessage) =>
    startedBy.isRequester
      ? customerId === ticket.requester.id
      : written.some((message) => message.customerId === customerId);
  const isToNumber = ({ number, customerId }: TrueMessage) => {
    const numbers = numbersOf(written, tab, customerId);
    return numbers.length === 0 || numbers.includes(number);
  };
  const named = namedBy(world, window)
    .filter(({ channel }) => channel === tab.channel())
    .filter((message) => isTheirs(message) && isToNumber(message));
  expect(named).not.toEqual([]);
  if (precision === 'sent') {
    const starts = world.messages
      .filter(isStart)
      .filter(({ customerId, channel, number }) =>
        named.some(
          (it) => it.customerId === customerId && it.channel === channel && it.number === number,
        ),
      );
    expect(Date.now()).toBeLessThan(latest(starts.map(({ sent }) => sent)) + DAY);
  } else {
    expect(expiresAt).toBeLessThanOrEqual(
      latest(named.map(({ shown }) => shown)) + DAY - DEFAULT_MARGINS.arrivalMs,
    );
  }
}

/** What the rules of the budget allow in a round, seen from the screen and from the agent's wish. */
const mostOf = (isDear: boolean, hasKey: boolean) => (isDear ? 4 : hasKey ? 2 : 0);

const MAY_BE_BY_WISH: ReadonlySet<Step['happening']['type']> = new Set([
  'retry',
  'requester changed',
  'composer',
  'tab shown',
]);

/** One day in an account; holds the claims after every step, and whenever the shown screen may change. */
async function live(day: TrueDay, said: Set<string>): Promise<TwoTabs> {
  jest.clearAllTimers();
  jest.setSystemTime(NOW);
  let broken: unknown = null;
  let isDear = false;
  const world = openTwoTabs(day, (tab) => {
    const window = tab.window();
    said.add(isOpen(window) ? `open ${window.precision}` : window.state);
    // Open by another ticket alone, it may cost what it takes to name that one.
    isDear ||= isShut(window) || isShut(tab.windowHere());
    try {
      expectNoFalseOpen(world, tab);
    } catch (error) {
      // Thrown here it would end in a promise of the app's that nobody waits for.
      broken ??= error;
    }
  });
  let wasRetried = false;
  let rounds = 0;
  let counted = 0;
  const opening: Step[] = [0, 1].map((tab) => ({
    happening: { type: 'tab shown', tab },
    isHasty: false,
  }));
  for (const { happening, isHasty } of [...opening, ...day.steps]) {
    rounds += 1;
    // The agent's wish, which also reaches what this ticket shows on another channel, or next.
    wasRetried ||= day.hasKey && happening.type === 'retry';
    isDear ||= wasRetried && MAY_BE_BY_WISH.has(happening.type);
    await world.happen(happening);
    await (isHasty ? world.pass(100) : world.settle());
    if (broken !== null) throw broken;
    if (isHasty) continue;
    for (const tab of [0, 1]) {
      const asked = world.asked.slice(counted).filter((one) => one.tab === tab);
      // What is too much shows which they were.
      expect(asked.slice(rounds * mostOf(isDear, day.hasKey))).toEqual([]);
    }
    counted = world.asked.length;
    rounds = 0;
    isDear = false;
  }
  return world;
}

/** All sources are up again, and the agent has looked at both tickets and asked to try again. */
async function recover(world: TwoTabs): Promise<void> {
  world.heal();
  for (const tab of [0, 1, 0]) {
    await world.happen({ type: 'tab shown', tab: null });
    await world.happen({ type: 'tab shown', tab });
    await world.happen({ type: 'composer', tab, channel: 'whatsapp' });
    await world.pass(2 * MINUTE);
    const before = world.asked.length;
    await world.happen({ type: 'retry' });
    await world.settle();
    expect(world.asked.slice(before + 4)).toEqual([]);
  }
}

/** Only this customer wrote here, so nobody can doubt whose window it is. */
const isOfOne = ({ messages }: TwoTabs, { ticketId, state }: Tab): boolean =>
  messages
    .filter((message) => message.ticketId === ticketId && !message.isAnswer)
    .every(({ customerId }) => customerId === state().ticket.requester.id);

/** The end that has to be found with a key; null where Sunshine cannot tell it, or not within the budget. */
function exactEnd(world: TwoTabs, { traits }: TrueDay, tab: Tab): number | null {
  const requesterId = tab.state().ticket.requester.id;
  const thread = world.messages.filter(({ customerId }) => customerId === requesterId);
  const onChannel = thread.filter(({ channel, isAnswer }) => channel === 'whatsapp' && !isAnswer);
  const here = onChannel.filter(({ ticketId }) => ticketId === tab.ticketId);
  const numbers = new Set(numbersOf(here, tab, requesterId ?? ''));
  const starts = onChannel.filter(isStart).filter(({ number }) => numbers.has(number));
  const isFindable =
    here.some(isStart) &&
    numbers.size === 1 &&
    isOfOne(world, tab) &&
    thread.length <= traits.perPage &&
    starts.every(({ tellsSent }) => tellsSent);
  return isFindable ? latest(starts.map(({ sent }) => sent)) + DAY - DEFAULT_MARGINS.sentMs : null;
}

test(
  'whatever happens in two tickets of a customer, nothing is said to be open that is not',
  async () => {
    const said = new Set<string>();
    await fc.assert(
      fc.asyncProperty(trueDay, async (day) => {
        const world = await live(day, said);
        world.close();
      }),
      { numRuns: RUNS },
    );
    if (!SEES_ALL_CASES) return;
    // Else the claims above would be about nothing.
    expect([...said].sort()).toEqual([
      'closed',
      'open arrival',
      'open sent',
      'unknown',
      'unrestricted',
    ]);
  },
  GIVE_UP_MS,
);

test(
  'with a key and all sources up, the end is exact, and both tickets say the same',
  async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        trueDay.map((day) => ({ ...day, hasKey: true })),
        async (day) => {
          const world = await live(day, new Set());
          await recover(world);
          for (const tab of world.tabs) {
            const end = exactEnd(world, day, tab);
            if (end === null) continue;
            found += 1;
            expect(tab.window()).toMatchObject({ precision: 'sent', expiresAt: end });
          }
          world.close();
        },
      ),
      { numRuns: RUNS / 2 },
    );
    expect(found).toBeGreaterThan(SEES_ALL_CASES ? RUNS / 20 : 0);
  },
  GIVE_UP_MS,
);

test(
  'without a key, both tickets of a customer say the same of the one number there is',
  async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        trueDay
          .filter(({ hasOneNumber }) => hasOneNumber)
          // The audits of the other ticket, read by one tab only, would tell that one more.
          .map(({ traits, ...day }) => ({
            ...day,
            hasKey: false,
            traits: { ...traits, auditsTellChannelTime: false },
          })),
        async (day) => {
          const world = await live(day, new Set());
          await recover(world);
          const [one, other] = world.tabs as [Tab, Tab];
          const isComparable =
            one.state().ticket.requester.id === other.state().ticket.requester.id &&
            isOfOne(world, one) &&
            isOfOne(world, other);
          if (isComparable) {
            const [a, b] = [one.window(), other.window()];
            const isNearEnd = [a, b].some(
              (window) => isOpen(window) && window.expiresAt - Date.now() <= USUAL_DELAY,
            );
            if (!isNearEnd) {
              compared += Number(isOpen(a));
              expect(isOpen(a)).toBe(isOpen(b));
            }
            // So near to each other two messages may be taken for one, and the earlier one counts.
            if (isOpen(a) && isOpen(b)) {
              expect(Math.abs(a.expiresAt - b.expiresAt)).toBeLessThanOrEqual(USUAL_DELAY);
            }
          }
          world.close();
        },
      ),
      { numRuns: RUNS / 2 },
    );
    expect(compared).toBeGreaterThan(SEES_ALL_CASES ? RUNS / 20 : 0);
  },
  GIVE_UP_MS,
);
