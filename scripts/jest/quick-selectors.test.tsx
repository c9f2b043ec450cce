import { getRoles, screen } from '@testing-library/react';
import { openSidebar } from '../../src/app/testing/sidebar';
import { nameIn, wholeLabels, wholeMatches } from './quick-selectors';

const SELECTORS = [
  'button',
  'input:not([type])',
  'input[type="search"][list]',
  'input[value="a, b > c"]',
  'a[href]',
  'section[aria-label]',
  'P',
  'p.x',
  'p:not(.x)',
  'label, button',
  'label > input',
  'main input',
  '*|p',
  'svg|p',
  '*[role~="button"]',
  '.x',
  '*',
  'foreignobject',
  'foreignObject',
  'lineargradient',
];

const all = () => [...document.querySelectorAll('*')];

const answer = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
};

/** Says what jsdom says of every element of the page. Returns how many answers were yes. */
function expectSame(selectors: readonly string[]): number {
  const by = (matches: (element: Element, selector: string) => boolean) =>
    selectors.map((selector) => [
      selector,
      all().map((element) => answer(() => matches(element, selector))),
    ]);
  const said = by((element, selector) => element.matches(selector));
  expect(said).toEqual(by((element, selector) => wholeMatches.call(element, selector)));
  return said.flat(2).filter((one) => one === true).length;
}

// What one test put there is none of another's.
afterEach(() => document.body.replaceChildren());

/** The labels that every element of the page has, which are those that jsdom says. */
function labels(): (string | null)[][] {
  const labelled = all().filter((element) => 'labels' in element);
  const by = (labelsOf: (element: Element) => Iterable<Element> | null) =>
    labelled.map((element) => {
      const found = labelsOf(element);
      return found && [...found].map(({ textContent }) => textContent);
    });
  const said = by((element) => (element as HTMLInputElement).labels);
  expect(said).toEqual(by(wholeLabels));
  return said.filter((found) => found !== null && found.length > 0) as (string | null)[][];
}

test('of a whole sidebar it says what jsdom says, by all selectors of roles', async () => {
  const { openTab, user, inZendesk } = await openSidebar({ scenario: 'closed' });
  await openTab('Templates');
  await inZendesk(() => user.click(screen.getByRole('button', { name: /^Order update/ })));
  const asked = jest.spyOn(Element.prototype, 'matches');
  getRoles(document.body);
  const ofRoles = [...new Set(asked.mock.calls.map(([selector]) => selector))];
  asked.mockRestore();
  expect(ofRoles.length).toBeGreaterThan(50);
  expect(expectSame([...ofRoles, ...SELECTORS])).toBeGreaterThan(100);
  expect(labels().length).toBeGreaterThan(0);
});

test('of elements of any kind and case', () => {
  document.body.innerHTML = `<main><p class="x">a</p><p>b</p><label>c<input type="search" list="l"></label>
    <input value="a, b > c"><a href="#">d</a><a>e</a><div role="button link"></div>
    <svg><p></p><foreignObject></foreignObject><linearGradient></linearGradient></svg></main>`;
  document.body.append(document.createElementNS('http://www.w3.org/1999/xhtml', 'P'));
  document.body.append(document.createElementNS('urn:other', 'button'));
  expect(expectSame(SELECTORS)).toBeGreaterThan(20);
});

test('only a selector of one element has a name to go by', () => {
  expect(SELECTORS.map(nameIn)).toEqual([
    'button',
    'input',
    'input',
    null,
    'a',
    'section',
    null,
    'p',
    'p',
    ...Array(8).fill(null),
    'foreignobject',
    null,
    'lineargradient',
  ]);
});

test('of labels, wherever they stand and whenever they come', () => {
  document.body.innerHTML = `<label>a<input id="a"></label><label for="b">b</label><input id="b">
    <label for="b">c</label><button id="c">d</button><input type="hidden" id="d"><select id="e"></select>
    <textarea></textarea><meter></meter><output></output><progress></progress>`;
  expect(labels()).toEqual([['a'], ['b', 'c']]);
  const [, second] = document.querySelectorAll('label');
  second?.setAttribute('for', 'c');
  expect(labels()).toEqual([['a'], ['c'], ['b']]);
  document.getElementById('c')?.removeAttribute('id');
  expect(labels()).toEqual([['a'], ['c']]);
  document.body.insertAdjacentHTML('beforeend', '<label for="e">e</label>');
  expect(labels()).toEqual([['a'], ['c'], ['e']]);
  document.querySelector('label')?.remove();
  expect(labels()).toEqual([['c'], ['e']]);
});

test('of labels outside the page', () => {
  document.body.innerHTML = '';
  const label = document.createElement('label');
  label.innerHTML = 'a<input>';
  expect(label.querySelector('input')?.labels).toHaveLength(1);
  document.body.append(label);
  expect(labels()).toEqual([['a']]);
  label.remove();
  expect(label.querySelector('input')?.labels).toHaveLength(1);
});
