import fc from 'fast-check';
import { type Template, templateKey } from '../template/template';
import { templateOf } from '../template/template.fixture';
import { type RankBy, rankTemplates } from './rank-templates';

const LANGUAGES = ['de', 'de_AT', 'en_US', 'fr'];

const ranked = (templates: readonly Template[], changes: Partial<RankBy> = {}) =>
  rankTemplates(templates, {
    access: { sendNow: 'no-key', number: null },
    favourites: new Set(),
    recents: [],
    fitting: [],
    languageRank: (language) => LANGUAGES.indexOf(language),
    theirRank: 1,
    scores: null,
    ...changes,
  }).map(({ group, templates: inside }) => [group, ...inside.map(({ name }) => name)]);

const of = (name: string, language = 'de', changes: Partial<Template> = {}) =>
  templateOf({ name, language, ...changes });

test('marked, used last, their language, others, and what cannot be sent', () => {
  const templates = [
    of('paused', 'de', { status: 'PAUSED' }),
    of('other', 'fr'),
    of('theirs'),
    of('used'),
    of('marked'),
  ];
  expect(
    ranked(templates, { favourites: new Set(['marked de']), recents: ['used de', 'marked de'] }),
  ).toEqual([
    ['favourite', 'marked'],
    ['recent', 'used'],
    ['their-language', 'theirs'],
    ['other', 'other'],
    ['not-sendable', 'paused'],
  ]);
});

test('a marked one that cannot be sent stands with those that cannot', () => {
  const templates = [of('paused', 'de', { status: 'PAUSED' })];
  expect(ranked(templates, { favourites: new Set(['paused de']) })).toEqual([
    ['not-sendable', 'paused'],
  ]);
});

test('within a group: the better language, then the admin’s order', () => {
  const templates = [of('b', 'fr'), of('a', 'fr'), of('c', 'en_US'), of('e', 'de_AT'), of('d')];
  expect(ranked(templates)).toEqual([
    ['their-language', 'd', 'e'],
    ['other', 'c', 'b', 'a'],
  ]);
});

test('one whose text is not known here stands behind those that can be read', () => {
  const templates = [of('blind', 'de', { body: null }), of('read', 'de_AT')];
  expect(ranked(templates)).toEqual([['their-language', 'read', 'blind']]);
});

test('what says the draft stands above all else, the best three of those that can be sent', () => {
  const templates = [
    of('a'),
    of('b', 'fr'),
    of('c'),
    of('paused', 'de', { status: 'PAUSED' }),
    of('d'),
    of('marked'),
  ];
  const fitting = ['paused de', 'b fr', 'gone de', 'd de', 'marked de', 'a de'];
  const favourites = new Set(['marked de']);
  expect(ranked(templates, { fitting, favourites })).toEqual([
    ['fitting', 'b', 'd', 'marked'],
    ['their-language', 'a', 'c'],
    ['not-sendable', 'paused'],
  ]);
});

test('who searches looks for something else than the draft says', () => {
  const scores = new Map([['a de', 1]]);
  expect(ranked([of('a')], { fitting: ['a de'], scores })).toEqual([['their-language', 'a']]);
});

test('the last used first, and no more than five of them', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const recents = names.toReversed().map((name) => `${name} de`);
  expect(
    ranked(
      names.map((name) => of(name)),
      { recents },
    ),
  ).toEqual([
    ['recent', 'f', 'e', 'd', 'c', 'b'],
    ['their-language', 'a'],
  ]);
});

test('in a search the better match comes first within its group', () => {
  const scores = new Map([
    ['a de', 1],
    ['b de', 3],
    ['c fr', 9],
  ]);
  expect(ranked([of('a'), of('b'), of('c', 'fr')], { scores })).toEqual([
    ['their-language', 'b', 'a'],
    ['other', 'c'],
  ]);
});

test('where the customer’s language is not known nobody’s is theirs', () => {
  expect(ranked([of('a'), of('b', 'en_US')], { theirRank: -1 })).toEqual([['other', 'a', 'b']]);
});

test('none is lost and none comes twice', () => {
  const some = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      language: fc.constantFrom(...LANGUAGES),
      status: fc.constantFrom('APPROVED', 'PAUSED'),
    }),
    { selector: ({ name, language }) => `${name} ${language}` },
  );
  fc.assert(
    fc.property(some, fc.array(fc.constantFrom('a de', 'b fr', 'x de')), (given, keys) => {
      const templates = given.map(templateOf);
      const groups = rankTemplates(templates, {
        access: { sendNow: 'no-key', number: null },
        favourites: new Set(keys.slice(1)),
        recents: keys,
        fitting: keys.slice(0, 2),
        languageRank: (language) => LANGUAGES.indexOf(language),
        theirRank: 0,
        scores: null,
      });
      const shown = groups.flatMap((group) => group.templates).map(templateKey);
      expect([...shown].sort()).toEqual(templates.map(templateKey).sort());
    }),
  );
});
