import { DEFAULT_MARGINS } from '../../core/settings';
import { minutes } from '../../core/time';
import { readMargins } from './read-margins';
import type { SettingProblem } from './setting-problem';

function read(raw: Record<string, unknown>) {
  const problems: SettingProblem[] = [];
  return { margins: readMargins(raw, problems), problems };
}

test.each([
  ['nothing', {}, 5, 2],
  ['both', { arrival_margin_minutes: 10, sent_margin_minutes: 1 }, 10, 1],
  ['as text', { arrival_margin_minutes: ' 7,5 ', sent_margin_minutes: '0.5' }, 7.5, 0.5],
  ['none at all', { arrival_margin_minutes: 0, sent_margin_minutes: 0 }, 0, 0],
  ['the most', { arrival_margin_minutes: 120, sent_margin_minutes: 120 }, 120, 120],
  ['a default makes room for less', { arrival_margin_minutes: 1 }, 1, 1],
  ['a default makes room for more', { sent_margin_minutes: 30 }, 30, 30],
])('%s', (_what, raw, arrival, sent) => {
  expect(read(raw)).toEqual({
    margins: { arrivalMs: minutes(arrival), sentMs: minutes(sent) },
    problems: [],
  });
});

test.each([
  ['too much', 120.5],
  ['below zero', -1],
  ['words', 'five'],
  ['a unit', '5 min'],
  ['not a number', Number.NaN],
])('a margin that is %s is named, and its default used', (_what, value) => {
  for (const setting of ['arrival_margin_minutes', 'sent_margin_minutes'] as const) {
    expect(read({ [setting]: value })).toEqual({
      margins: DEFAULT_MARGINS,
      problems: [{ setting, given: String(value) }],
    });
  }
});

test('the exact time never costs more than the inexact one: the defaults for both', () => {
  expect(read({ arrival_margin_minutes: 3, sent_margin_minutes: 4 })).toEqual({
    margins: DEFAULT_MARGINS,
    problems: [{ setting: 'margins-order' }],
  });
});
