import { screen } from '@testing-library/react';
import { openSidebar } from '../../src/app/testing/sidebar';
import { wholeStyle } from './quick-styles';

const NAMES = ['display', 'opacity', 'pointer-events', 'visibility'];

const valuesBy = (styleOf: typeof getComputedStyle) =>
  [...document.querySelectorAll('*')].map((element) => {
    const style = styleOf(element);
    return [element.tagName, ...NAMES.map((name) => style.getPropertyValue(name))];
  });

/** Says what jsdom says of every element of the page. Returns it. */
function expectSame() {
  const values = valuesBy(getComputedStyle);
  expect(values).toEqual(valuesBy(wholeStyle));
  return values;
}

function show(markup: string, style: string) {
  document.head.innerHTML = `<style>${style}</style>`;
  document.body.innerHTML = markup;
}

test('of a whole sidebar it says what jsdom says, before and after it changed', async () => {
  const { openTab, user, inZendesk } = await openSidebar({ scenario: 'closed' });
  const before = expectSame();
  await openTab('Templates');
  await inZendesk(() => user.click(screen.getByRole('button', { name: /^Order update/ })));
  expect(expectSame().length).not.toBe(before.length);
});

test('of what is hidden, by whatever', () => {
  show(
    `<p hidden>a</p><input type="hidden"><dialog>b</dialog><dialog open>c</dialog><template></template>
     <details><summary>d</summary>e</details><svg><title>f</title><g></g></svg>
     <div class="unseen"><span>g</span><b class="seen">h</b></div><i class="gone">i</i>
     <div style="display: none; pointer-events: none"><u>j</u></div><em class="pale" style="opacity: 1">k</em>
     <s class="screen">l</s><s class="print">m</s><tt class="last">n</tt><tt style="visibility: unset">o</tt>`,
    `.unseen { visibility: hidden } .seen { visibility: visible } .gone { display: none }
     .pale { opacity: 0 } ::-nonsense(, .pale { display: none }
     @media screen { .screen { display: none } } @media print { .print { display: none } }
     .last { display: none } .last { display: block }`,
  );
  const values = expectSame();
  expect(values.filter(([, display]) => display === 'none').length).toBeGreaterThan(8);
  expect(values.filter(([, , , , visibility]) => visibility === 'hidden')).toHaveLength(2);
});

test('of what is hidden later: by a class, a rule, a sheet, or a style of its own', () => {
  show('<p>a</p><p>b</p><p>c</p><p>d</p>', '.gone { display: none }');
  const paragraphs = [...document.querySelectorAll('p')];
  const hidden = () =>
    expectSame().filter(([name, display]) => name === 'P' && display === 'none').length;
  expect(hidden()).toBe(0);
  paragraphs[0]?.classList.add('gone');
  expect(hidden()).toBe(1);
  document.styleSheets[0]?.insertRule('p:nth-child(2) { display: none }');
  // jsdom's own hears of a new rule with the next change of the page.
  document.body.title = 'changed';
  expect(hidden()).toBe(2);
  document.head.insertAdjacentHTML('beforeend', '<style>p:nth-child(3) { display: none }</style>');
  expect(hidden()).toBe(3);
  paragraphs[3]?.style.setProperty('display', 'none');
  expect(hidden()).toBe(4);
  document.head.innerHTML = '';
  expect(hidden()).toBe(1);
});

test('of what is hidden by a change that no attribute shows', () => {
  show(
    '<input type="checkbox" class="box"><p class="x">a</p><b>c</b>',
    '.box:checked { display: none } .x, u { visibility: hidden }',
  );
  const [box] = document.querySelectorAll('input');
  const [paragraph] = document.querySelectorAll('p');
  const said = () =>
    [box, paragraph].map((element) => {
      const { display, visibility } = getComputedStyle(element as Element);
      return [display, visibility];
    });
  expect(said()).toEqual([
    ['inline-block', 'visible'],
    ['block', 'hidden'],
  ]);
  Object.assign(box as Element, { checked: true });
  document
    .querySelector('style')
    ?.firstChild?.replaceWith('.box:checked { display: none } p { display: flex }');
  expect(said()).toEqual([
    ['none', 'visible'],
    ['flex', 'visible'],
  ]);
  Object.assign(box as Element, { checked: false });
  expect(said()[0]).toEqual(['inline-block', 'visible']);
  Object.assign(box as Element, { checked: true });
  expect(said()[0]).toEqual(['none', 'visible']);
});

test('of what is moved into what is hidden, out of it, and out of the page', () => {
  show('<div class="unseen"></div><p><b>a</b></p>', '.unseen { visibility: hidden }');
  const [hidden] = document.querySelectorAll('div');
  const [paragraph] = document.querySelectorAll('p');
  const [bold] = document.querySelectorAll('b');
  const visibility = () => {
    expectSame();
    return getComputedStyle(bold as Element).visibility;
  };
  expect(visibility()).toBe('visible');
  hidden?.append(paragraph as Element);
  expect(visibility()).toBe('hidden');
  hidden?.remove();
  expect(visibility()).toBe('hidden');
  hidden?.removeAttribute('class');
  expect(visibility()).toBe('visible');
  document.body.append(paragraph as Element);
  expect(visibility()).toBe('visible');
});

test('all else is jsdom’s', () => {
  show(
    '<p class="red">a</p>',
    '.red { color: rgb(255, 0, 0); display: none } .red::before { top: 1px }',
  );
  const [element] = document.querySelectorAll('p');
  const style = getComputedStyle(element as Element);
  expect([style.color, style.display, style.getPropertyValue('color')]).toEqual([
    'rgb(255, 0, 0)',
    'none',
    'rgb(255, 0, 0)',
  ]);
  expect(style.item(0)).toBe(wholeStyle(element as Element).item(0));
});
