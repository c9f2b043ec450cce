import { act, fireEvent, isInaccessible, queryAllByRole } from '@testing-library/react';

/*
 * As much of Playwright's locators as the browser's walks use, on the app in jsdom: the same list of
 * screens is walked through here and there. Whatever is looked for is waited for, by the fake clock.
 */

const STEP_MS = 50;
const MOST_STEPS = 400;

const step = () => act(() => jest.advanceTimersByTimeAsync(STEP_MS));

const normal = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

function matches(text: string, wanted: string | RegExp | undefined, isExact = false): boolean {
  if (wanted === undefined) return true;
  if (wanted instanceof RegExp) return wanted.test(text);
  if (isExact) return text === wanted;
  return text.toLowerCase().includes(wanted.toLowerCase());
}

interface Named {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
}

export class Locator {
  constructor(readonly find: () => Element[]) {}

  private within(find: (parent: HTMLElement) => Element[]): Locator {
    return new Locator(() => [...new Set(this.find().flatMap((it) => find(it as HTMLElement)))]);
  }

  getByRole(role: string, { name, exact }: Named = {}): Locator {
    return this.within((parent) =>
      queryAllByRole(parent, role, {
        ...(name !== undefined && { name: (text) => matches(normal(text), name, exact) }),
      }),
    );
  }

  /** The smallest elements that hold the text. */
  getByText(wanted: string | RegExp, { exact }: Named = {}): Locator {
    const holds = (element: Element) => matches(normal(element.textContent), wanted, exact);
    return this.within((parent) =>
      [...parent.querySelectorAll('*')].filter(
        (one) => holds(one) && ![...one.children].some(holds),
      ),
    );
  }

  locator(selector: string, { has }: { readonly has?: Locator } = {}): Locator {
    return this.within((parent) =>
      [...parent.querySelectorAll(selector)].filter(
        (one) => !has || has.find().some((inner) => one.contains(inner)),
      ),
    );
  }

  nth(index: number): Locator {
    return new Locator(() => this.find().slice(index, index + 1));
  }
  first = (): Locator => this.nth(0);
  last = (): Locator => new Locator(() => this.find().slice(-1));

  async all(): Promise<Locator[]> {
    return this.find().map((_one, index) => this.nth(index));
  }

  async one(): Promise<HTMLElement> {
    await until(() => this.find().length > 0, 'nothing that matches');
    return this.find()[0] as HTMLElement;
  }

  async click(): Promise<void> {
    const element = await this.one();
    await act(async () => {
      element.focus();
      fireEvent.click(element);
    });
    await step();
  }
  check = (): Promise<void> => this.click();

  async fill(value: string): Promise<void> {
    const element = await this.one();
    await act(async () => void fireEvent.change(element, { target: { value } }));
    await step();
  }

  inputValue = async (): Promise<string> => ((await this.one()) as HTMLInputElement).value;
  getAttribute = async (name: string): Promise<string | null> =>
    (await this.one()).getAttribute(name);
  count = async (): Promise<number> => this.find().length;
  isVisible = async (): Promise<boolean> => this.find().some(isShown);
}

export const isShown = (element: Element): boolean => !isInaccessible(element);

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let steps = 0; !isSo(); steps += 1) {
    if (steps === MOST_STEPS) throw new Error(`There is ${what} on this screen.`);
    await step();
  }
}

/** Something of Zendesk's page, whose value is read anew at each look. */
export interface HasValue {
  readonly inputValue: () => string;
}

function expectations(target: Locator | HasValue, isNegative: boolean) {
  const elements = () => (target instanceof Locator ? target.find() : [document.body]);
  const check = (isSo: () => boolean, what: string) => until(() => isSo() !== isNegative, what);
  return {
    toBeVisible: () => check(() => elements().some(isShown), 'nothing visible'),
    toBeAttached: () => check(() => elements().length > 0, 'nothing'),
    toHaveCount: (count: number) =>
      check(() => elements().length === count, `no number of ${count}`),
    toHaveAttribute: (name: string, value: string | RegExp) =>
      check(
        () => elements().some((one) => matches(one.getAttribute(name) ?? '', value, true)),
        `no ${name}=${value}`,
      ),
    toHaveValue: (value: string) =>
      check(() => (target as HasValue).inputValue() === value, `no value "${value}"`),
  };
}

const MOST_TRIES = 20;

async function toPass(attempt: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** Playwright's `expect`, for what is on the screen. */
export function expect(attempt: () => Promise<void>): { readonly toPass: () => Promise<void> };
export function expect(
  target: Locator | HasValue,
): ReturnType<typeof expectations> & { readonly not: ReturnType<typeof expectations> };
export function expect(target: Locator | HasValue | (() => Promise<void>)) {
  return typeof target === 'function'
    ? { toPass: () => toPass(target) }
    : { ...expectations(target, false), not: expectations(target, true) };
}
