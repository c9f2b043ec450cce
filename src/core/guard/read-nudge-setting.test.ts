import fc from 'fast-check';
import { readNudgeSetting } from './read-nudge-setting';

test('one line a language; blank lines do not matter', () => {
  const { texts, problems } = readNudgeSetting(
    'de: Sind Sie noch da, {{first_name}}?\r\n\n pt_BR : Ainda está aí?\nen = Still there: yes or no?',
  );
  expect(problems).toEqual([]);
  expect([...texts]).toEqual([
    ['de', 'Sind Sie noch da, {{first_name}}?'],
    ['pt-br', 'Ainda está aí?'],
    ['en', 'Still there: yes or no?'],
  ]);
});

test.each([
  ['Sind Sie noch da?', 'not-a-pair'],
  ['de:', 'not-a-pair'],
  ['Deutsch: Sind Sie noch da?', 'not-a-pair'],
  ['de: Noch da, {{name}}?', 'unknown-placeholder'],
  ['de: {{first_name}} {{first_name', 'unknown-placeholder'],
  [`de: ${'a'.repeat(501)}`, 'too-long'],
])('%s', (line, problem) => {
  const { texts, problems } = readNudgeSetting(`fr: Bonjour\n${line}`);
  expect(problems).toEqual([{ line: 2, problem }]);
  expect([...texts.keys()]).toEqual(['fr']);
});

test('a language counts once', () => {
  const { texts, problems } = readNudgeSetting('de: eins\nDE: zwei');
  expect(problems).toEqual([{ line: 2, problem: 'twice' }]);
  expect(texts.get('de')).toBe('eins');
});

test('never throws, and keeps or names every line', () => {
  fc.assert(
    fc.property(fc.string(), (setting) => {
      const { texts, problems } = readNudgeSetting(setting);
      const lines = setting.split(/\r?\n/).filter((line) => line.trim() !== '');
      expect(texts.size + problems.length).toBe(lines.length);
    }),
  );
});
