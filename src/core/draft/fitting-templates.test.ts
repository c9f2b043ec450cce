import { parametersOf, templateOf } from '../template/template.fixture';
import { findFittingIn, readForFitting } from './fitting-templates';

const NAMES = { customer: 'Olivia Grant', agent: 'Nora' };

const REFUND = templateOf({ name: 'refund', title: 'refund', body: 'We refunded your order.' });
const DELIVERY = templateOf({ name: 'day', title: 'day', body: 'Your parcel comes on Friday.' });
const GERMAN = templateOf({
  name: 'erstattet',
  title: 'Erstattung',
  language: 'de',
  body: 'Wir haben Ihnen das Geld erstattet.',
});
const ROOM = templateOf({
  name: 'room',
  title: 'room',
  body: 'Hi {{1}}, {{2}}',
  parameters: parametersOf(2).map((one, at) => ({ ...one, isFreeText: at === 1 })),
});
const TEMPLATES = [DELIVERY, REFUND, GERMAN];

const fitting = (text: string, language: string | null, templates = TEMPLATES) =>
  findFittingIn(templates)({ text, names: NAMES }, language).map((key) => key.split(' ')[0]);

test('what says the same comes first, and what says nothing of it not at all', () => {
  expect(fitting('I have refunded it, the order is closed', 'en')).toEqual(['refund', 'erstattet']);
  expect(fitting('The oak is oiled', 'en')).toEqual([]);
  expect(fitting('', 'en')).toEqual([]);
});

test('the draft’s language comes first, whichever says it better', () => {
  expect(fitting('Ihr Geld ist unterwegs, refund refunded order', 'de')).toEqual([
    'erstattet',
    'refund',
  ]);
  // `en` is each of its regions.
  expect(fitting('Your money is on its way', 'en')[0]).toBe('refund');
});

test('where the language is not known the words alone decide', () => {
  expect(fitting('Wir haben es erstattet', null)[0]).toBe('erstattet');
});

test('greeting and ending say nothing', () => {
  const regards = templateOf({ name: 'bye', title: 'bye', body: 'Kindest greetings, Nora' });
  expect(fitting('Hi Olivia, it is oiled.\nBest regards\nNora', 'en', [regards])).toEqual([]);
});

describe('a template that takes the draft in', () => {
  const all = [...TEMPLATES, ROOM];

  test('comes before one that shares a word, after one that is made for it', () => {
    expect(fitting('The order is oiled', 'en', all)[0]).toBe('room');
    expect(fitting('We refunded your order, the refund is booked', 'en', all)[0]).toBe('refund');
  });

  test('only in the draft’s language, where that is known', () => {
    expect(fitting('Das Holz ist Eiche', 'de', all)).toEqual([]);
    expect(fitting('Das Holz ist Eiche', null, all)).toEqual(['room']);
  });

  test('only where the draft has room', () => {
    // "Hi , " is the template's own.
    expect(fitting('x'.repeat(1019), 'en', all)).toEqual(['room']);
    expect(fitting('x'.repeat(1020), 'en', all)).toEqual([]);
  });
});

test('one template, none, and none with a text', () => {
  expect(fitting('We refunded it', 'en', [REFUND])).toEqual(['refund']);
  expect(fitting('We refunded it', 'en', [])).toEqual([]);
  const bare = templateOf({ name: 'refund', title: 'refund', body: null });
  expect(fitting('We refunded it', 'en', [bare])).toEqual(['refund']);
});

test('among many of one kind each is still of that kind', () => {
  const many = Array.from({ length: 90 }, (_, at) =>
    templateOf({
      name: `t_${at}`,
      title: `t_${at}`,
      body:
        at % 3 === 0 ? 'We refunded it to your card.' : `${'abcdefghij'[at % 10]}oiled cabinet.`,
    }),
  );
  expect(fitting('The refund to your card is booked', 'en', many)).toHaveLength(30);
});

test('one word that many templates have is no reason to offer one, a rare one is', () => {
  const body = (at: number) => (at === 0 ? 'Your warranty card is here.' : 'Your order is here.');
  const few = Array.from({ length: 8 }, (_, at) =>
    templateOf({ name: `t_${at}`, title: `t_${at}`, body: at < 4 ? body(at) : 'It is oiled.' }),
  );
  expect(fitting('I have looked into the order', 'en', few)).toEqual([]);
  expect(fitting('I have looked into the warranty', 'en', few)).toEqual(['t_0']);
});

test('templates are read in steps, each once', () => {
  const fresh = TEMPLATES.map((template) => ({ ...template }));
  expect(readForFitting(fresh, 2)).toBe(true);
  expect(readForFitting(fresh, 2)).toBe(false);
  expect(readForFitting(fresh, 0)).toBe(false);
});
