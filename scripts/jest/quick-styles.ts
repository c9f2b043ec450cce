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
    return values.length > 0 && isReadable(selectorText, document)
      ? [{ selector: selectorText, values: Object.fromEntries(values) }]
      : [];
  });
}

function quickStyles(window: Window, whole: typeof getComputedStyle): typeof getComputedStyle {
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

  function sheetRules(): Rule[] {
    return Array.from(document.styleSheets).flatMap((sheet) => {
      const count = sheet.cssRules.length;
      let read = known.get(sheet);
      if (read?.count !== count) {
        read = { count, rules: rulesOf(Array.from(sheet.cssRules), document) };
        known.set(sheet, read);
      }
      return read.rules;
    });
  }

  function saidOf(element: Element, name: string, rules: readonly Rule[]): string {
    const inline =
      element.hasAttribute('style') && (element as HTMLElement).style.getPropertyValue(name);
    const value =
      inline ||
      rules.findLast(({ selector, values }) => name in values && element.matches(selector))?.values[
        name
      ] ||
      (name === 'display' ? ownDisplay(element) : '');
    if (value !== '' && value !== 'unset') return value;
    const { isInherited, initial } = PROPERTIES[name] as Property;
    const parent = isInherited ? element.parentElement : null;
    return parent ? saidOf(parent, name, rules) : initial;
  }

  return (element, part) => {
    if (part) return whole(element, part);
    const rules = sheetRules();
    const say = (name: string) =>
      name in PROPERTIES ? saidOf(element, name, rules) : whole(element).getPropertyValue(name);
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

/** Puts the quick answer into the window. */
export function installQuickStyles(window: Window): void {
  wholeStyle = window.getComputedStyle.bind(window);
  window.getComputedStyle = quickStyles(window, wholeStyle);
}
