import type { Template } from '../template/template';
import { templateOf } from '../template/template.fixture';
import { joinSources, namespaceFor, type TemplateSourceLists } from './join-sources';

const atMeta = (changes: Partial<Template> = {}) =>
  templateOf({ namespace: null, origins: ['sunshine'], numbers: ['n1'], ...changes });
const inMacro = (changes: Partial<Template> = {}) => templateOf({ origins: ['macro'], ...changes });

const join = (lists: Partial<TemplateSourceLists>) =>
  joinSources({ sunshine: [], isWhole: false, setting: [], macros: [], namespace: null, ...lists });

test('a template of several sources is one, by Meta’s word', () => {
  const sunshine = [atMeta({ status: 'PAUSED', title: 'order_shipped' })];
  const [joined, ...others] = join({ sunshine, macros: [inMacro()] });
  expect(others).toEqual([]);
  expect(joined).toMatchObject({ status: 'PAUSED', namespace: 'ns_1', title: 'Order shipped' });
});

describe('the namespace', () => {
  test.each<[string, Partial<TemplateSourceLists>, (string | null)[]]>([
    [
      'of the setting, where the source names none',
      { sunshine: [atMeta()], namespace: 'ns_set' },
      ['ns_set'],
    ],
    [
      'the only one that others have',
      { sunshine: [atMeta({ title: 'a' })], macros: [inMacro({ name: 'other', title: 'b' })] },
      ['ns_1', 'ns_1'],
    ],
    [
      'never one of several',
      {
        sunshine: [atMeta({ title: 'a' })],
        macros: [
          inMacro({ name: 'b', title: 'b' }),
          inMacro({ name: 'c', title: 'c', namespace: 'ns_2' }),
        ],
      },
      [null, 'ns_1', 'ns_2'],
    ],
    ['not known', { sunshine: [atMeta()] }, [null]],
  ])('%s', (_what, lists, expected) => {
    expect(join(lists).map(({ namespace }) => namespace)).toEqual(expected);
  });
});

describe('what Meta’s list lacks', () => {
  const lists = { sunshine: [atMeta({ name: 'known' })], macros: [inMacro({ name: 'gone' })] };
  const missing = (changes: Partial<TemplateSourceLists>) =>
    join({ ...lists, ...changes })
      .filter(({ isMissingAtMeta }) => isMissingAtMeta)
      .map(({ name }) => name);

  test.each<[string, Partial<TemplateSourceLists>, string[]]>([
    ['is missing where the list is whole', { isWhole: true }, ['gone']],
    [
      'of the setting too',
      { isWhole: true, macros: [], setting: [templateOf({ name: 'set' })] },
      ['set'],
    ],
    ['may be there where the list is not whole', {}, []],
    ['is there in a whole list', { isWhole: true, macros: [inMacro({ name: 'known' })] }, []],
  ])('%s', (_what, changes, expected) => {
    expect(missing(changes)).toEqual(expected);
  });
});

describe('namespaceFor', () => {
  const of = (namespace: string | null) => templateOf({ namespace });

  test.each<[string, string | null, readonly (string | null)[], string | null, string | null]>([
    ['its own', 'own', ['a', 'b'], 'setting', 'own'],
    ['the setting’s', null, ['a'], 'setting', 'setting'],
    ['a blank one is none', ' ', ['a'], 'setting', 'setting'],
    ['the only one known', null, ['a', null, 'a', ' '], null, 'a'],
    ['never one of several', null, ['a', 'b'], null, null],
    ['none known', null, [null, ''], null, null],
  ])('%s', (_name, own, others, setting, expected) => {
    expect(namespaceFor(of(own), [of(own), ...others.map(of)], setting)).toBe(expected);
  });
});
