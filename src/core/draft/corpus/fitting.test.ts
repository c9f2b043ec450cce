import { HELD_OUT, NOTHING_FITS, TUNED_ON } from './drafts.fixture';
import { measureFitting, offeredNothing, WITH_ROOM } from './measure.fixture';
import { FITTING_TEMPLATES } from './templates.fixture';

const ALL = [...TUNED_ON, ...HELD_OUT];

test('the corpus is one: enough of each, each draft once, and each names a template', () => {
  expect(FITTING_TEMPLATES.length).toBeGreaterThanOrEqual(25);
  for (const language of ['en', 'de', 'fr']) {
    expect(TUNED_ON.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(20);
    expect(HELD_OUT.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(15);
  }
  expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
  const names = new Set(FITTING_TEMPLATES.map(({ name }) => name));
  expect(ALL.every(({ right }) => right.length > 0 && right.every((name) => names.has(name)))).toBe(
    true,
  );
});

test.each([
  ['the drafts that the measure was made with', TUNED_ON],
  ['those that were kept out of it', HELD_OUT],
])('of ten of %s nine find their template among the first three', (_, cases) => {
  expect(measureFitting(cases, ({ language }) => language).firstThree).toBeGreaterThanOrEqual(0.9);
  expect(measureFitting(cases, () => null).firstThree).toBeGreaterThanOrEqual(0.9);
});

test('a template that takes any draft in pushes nothing out that is made for it', () => {
  const all = [...WITH_ROOM, ...FITTING_TEMPLATES];
  const { firstThree } = measureFitting(ALL, ({ language }) => language, all);
  expect(firstThree).toBeGreaterThanOrEqual(0.9);
});

test('where no template says it, none is offered', () => {
  expect(offeredNothing(({ language }) => language)).toBe(NOTHING_FITS.length);
});
