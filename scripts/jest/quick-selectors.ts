/*
 * What jsdom says of elements by working through selectors and through the whole page, in a fraction
 * of its time: a query by role asks each element for some eighty selectors, and each button for the
 * labels that it has not.
 */

/** Of one element, without relations: `input[type="radio"]`. Whatever else is behind the name. */
const NAMED = /^([a-z][a-z0-9]*)(?=$|[.[:])[^\s,>+~|\\]*$/;

const names = new Map<string, string | null>();

/** The name that an element must have to match, null for any. */
export function nameIn(selector: string): string | null {
  let name = names.get(selector);
  if (name === undefined) {
    name = NAMED.exec(selector)?.[1] ?? null;
    names.set(selector, name);
  }
  return name;
}

/** jsdom's own, to compare with. */
export let wholeMatches: (this: Element, selector: string) => boolean;

/** An element of another name is no match, whatever else the selector asks for. */
function quickMatches(window: Window & typeof globalThis): void {
  const { prototype } = window.Element;
  const whole = prototype.matches;
  wholeMatches = whole;
  prototype.matches = function matches(this: Element, selector: string): this is never {
    const name = nameIn(selector);
    if (name !== null) {
      const own = this.localName;
      if (own !== name && own.toLowerCase() !== name) return false;
    }
    return whole.call(this, selector);
  };
}

const LABELLED = [
  'HTMLButtonElement',
  'HTMLInputElement',
  'HTMLMeterElement',
  'HTMLOutputElement',
  'HTMLProgressElement',
  'HTMLSelectElement',
  'HTMLTextAreaElement',
] as const;

/** jsdom's own, to compare with. */
export let wholeLabels: (element: Element) => NodeListOf<HTMLLabelElement> | null;

/** One look through the page's labels tells which elements have any; only those are asked. */
function quickLabels(window: Window & typeof globalThis, changes: () => number): void {
  const { document } = window;
  const none = document.createDocumentFragment().childNodes as NodeListOf<HTMLLabelElement>;
  let labelled = new Set<Element | null>();
  let seen = -1;

  function isLabelled(element: Element): boolean {
    if (seen !== changes()) {
      labelled = new Set(Array.from(document.querySelectorAll('label'), ({ control }) => control));
      seen = changes();
    }
    return labelled.has(element);
  }

  const wholes = new Map<unknown, () => NodeListOf<HTMLLabelElement> | null>();
  for (const kind of LABELLED) {
    const { prototype } = window[kind];
    const whole = Object.getOwnPropertyDescriptor(prototype, 'labels')?.get;
    if (!whole) throw new Error(`jsdom's ${kind} has no labels`);
    wholes.set(prototype, whole);
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      enumerable: true,
      get(this: HTMLInputElement) {
        const mayBeQuick =
          this.type !== 'hidden' && this.ownerDocument === document && this.isConnected;
        return mayBeQuick && !isLabelled(this) ? none : whole.call(this);
      },
    });
  }
  wholeLabels = (element) => wholes.get(Object.getPrototypeOf(element))?.call(element) ?? null;
}

/** Puts the quick answers into the window. `changes` says how often its page has changed. */
export function installQuickSelectors(
  window: Window & typeof globalThis,
  changes: () => number,
): void {
  quickMatches(window);
  quickLabels(window, changes);
}
