/**
 * What an element's computed style says of being seen, as jsdom says it, in a tenth of its time.
 *
 * A query by role asks this of every element it passes. jsdom works out all properties by all rules of
 * all style sheets for it, and anew after each change: a third of the unit tests' time.
 */
interface Property {
  readonly isInherited: boolean;
  readonly initial: string;
}

const PROPERTIES: Readonly<Record<string, Property>> = {
  display: { isInherited: false, initial: '' },
  opacity: { isInherited: false, initial: '' },
  'pointer-events': { isInherited: true, initial: 'auto' },
  visibility: { isInherited: true, initial: 'visible' },
};
const NAMES = Object.keys(PROPERTIES);
const nameOf = (key: string): string => (key === 'pointerEvents' ? 'pointer-events' : key);

interface Rule {
  readonly selector: string;
  /** A class that an element must have to match, null for any element. */
  readonly className: string | null;
  /** It also asks for what no attribute tells, as `:focus` does. */
  readonly asksState: boolean;
  readonly values: Readonly<Record<string, string>>;
}

/** jsdom takes a selector that it cannot read for one that nothing matches. */
function isReadable(selector: string, document: Document): boolean {
  try {
    document.documentElement.matches(selector);
    return true;
  } catch {
    return false;
  }
}

/** Of one element, without relations: `.notice[hidden]`. */
const CLASSED = /^\.([\w-]+)(?=$|[.[:])[^\s>+~\\]*$/;

/** A list is asked one by one, unless a comma may stand for something else. */
const parts = (selector: string): string[] =>
  /["'()]/.test(selector) ? [selector] : selector.split(',').map((part) => part.trim());

/** The rules of a sheet that say something of these properties; as in jsdom, of media only the screen's count. */
function rulesOf(rules: readonly CSSRule[], document: Document): Rule[] {
  return rules.flatMap((rule) => {
    if ('media' in rule) {
      const { media, cssRules } = rule as CSSMediaRule;
      return Array.from(media).includes('screen') ? rulesOf(Array.from(cssRules), document) : [];
    }
    if (!('style' in rule && 'selectorText' in rule)) return [];
    const { style, selectorText } = rule as CSSStyleRule;
    const values = NAMES.map((name) => [name, style.getPropertyValue(name)] as const).filter(
      ([, value]) => value !== '',
    );
    if (values.length === 0 || !isReadable(selectorText, document)) return [];
    return parts(selectorText).map((selector) => ({
      selector,
      className: CLASSED.exec(selector)?.[1] ?? null,
      asksState: selector.includes(':'),
      values: Object.fromEntries(values),
    }));
  });
}

function quickStyles(
  window: Window & typeof globalThis,
  whole: typeof getComputedStyle,
  changes: () => number,
): typeof getComputedStyle {
  const { document } = window;
  // A document without a sheet of its own tells the browser's.
  const blank = document.implementation.createHTMLDocument('');
  const ownDisplays = new Map<string, string>();
  const known = new WeakMap<CSSStyleSheet, { readonly count: number; readonly rules: Rule[] }>();

  /** How the browser itself displays an element: by its name, and by what hides it. */
  function ownDisplay(element: Element): string {
    const isHidden = element.hasAttribute('hidden');
    const isOpen = element.hasAttribute('open');
    const isUnseen = element.getAttribute('type') === 'hidden';
    const kind = `${element.namespaceURI} ${element.localName} ${isHidden} ${isOpen} ${isUnseen}`;
    let display = ownDisplays.get(kind);
    if (display === undefined) {
      const like = blank.createElementNS(element.namespaceURI, element.localName);
      if (isHidden) like.setAttribute('hidden', '');
      if (isOpen) like.setAttribute('open', '');
      if (isUnseen) like.setAttribute('type', 'hidden');
      display = whole(like).display;
      ownDisplays.set(kind, display);
    }
    return display;
  }

  function readRules(sheets: readonly CSSStyleSheet[]): Rule[] {
    return sheets.flatMap((sheet) => {
      const count = sheet.cssRules.length;
      let read = known.get(sheet);
      if (read?.count !== count) {
        read = { count, rules: rulesOf(Array.from(sheet.cssRules), document) };
        known.set(sheet, read);
      }
      return read.rules;
    });
  }

  interface Said {
    readonly value: string;
    /** Until the page changes. */
    readonly isFirm: boolean;
  }

  let seen = { changes: -1, ruleCount: 0, sheets: [] as CSSStyleSheet[] };
  let rules: Rule[] = [];
  let kept = new Map<string, WeakMap<Element, Said>>();

  /** Forgets what was said before the page changed, or its rules did, of which no observer hears. */
  function lookAnew(): void {
    const now = changes();
    const isSame = now === seen.changes;
    const sheets = isSame ? seen.sheets : Array.from(document.styleSheets);
    const ruleCount = sheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0);
    if (isSame && ruleCount === seen.ruleCount) return;
    seen = { changes: now, ruleCount, sheets };
    rules = readRules(sheets);
    kept = new Map(NAMES.map((name) => [name, new WeakMap()]));
  }

  function workOut(element: Element, name: string): Said {
    const inline =
      element.hasAttribute('style') && (element as HTMLElement).style.getPropertyValue(name);
    let isFirm = true;
    const classes = element.getAttribute('class')?.split(/\s+/) ?? [];
    const applies = ({ selector, className, asksState, values }: Rule): boolean => {
      if (!(name in values) || (className !== null && !classes.includes(className))) return false;
      if (asksState) isFirm = false;
      return element.matches(selector);
    };
    const value =
      inline ||
      rules.findLast(applies)?.values[name] ||
      (name === 'display' ? ownDisplay(element) : '');
    if (value !== '' && value !== 'unset') return { value, isFirm };
    const { isInherited, initial } = PROPERTIES[name] as Property;
    const parent = isInherited ? element.parentElement : null;
    if (!parent) return { value: initial, isFirm };
    const above = saidOf(parent, name);
    return { value: above.value, isFirm: isFirm && above.isFirm };
  }

  function saidOf(element: Element, name: string): Said {
    const before = kept.get(name)?.get(element);
    if (before) return before;
    const said = workOut(element, name);
    // Of an element outside the page's tree no observer hears.
    if (said.isFirm && element.isConnected) kept.get(name)?.set(element, said);
    return said;
  }

  return (element, part) => {
    if (part) return whole(element, part);
    const say = (name: string) => {
      if (!(name in PROPERTIES)) return whole(element).getPropertyValue(name);
      lookAnew();
      return saidOf(element, name).value;
    };
    return new Proxy({} as CSSStyleDeclaration, {
      get(_none, key) {
        if (key === 'getPropertyValue') return say;
        const name = nameOf(String(key));
        if (name in PROPERTIES) return say(name);
        const style = whole(element);
        const value = Reflect.get(style, key);
        return typeof value === 'function' ? value.bind(style) : value;
      },
    });
  };
}

/** jsdom's own, to compare with. */
export let wholeStyle: typeof getComputedStyle;

/** Puts the quick answer into the window. `changes` says how often its page has changed. */
export function installQuickStyles(
  window: Window & typeof globalThis,
  changes: () => number,
): void {
  wholeStyle = window.getComputedStyle.bind(window);
  window.getComputedStyle = quickStyles(window, wholeStyle, changes);
}
