import fc from 'fast-check';
import { afterSaving, installationChange, isSameSetting } from './installation-change';

const BEFORE = { a: 'x', b: 4, c: null };

test.each([
  ['nothing was changed', { a: 'x' }, BEFORE, {}, []],
  ['a number typed as text says the same', { b: '4' }, BEFORE, {}, []],
  ['nothing and an empty text say the same', { c: '' }, BEFORE, {}, []],
  ['only what was changed is written', { a: 'y', b: '4' }, BEFORE, { a: 'y' }, []],
  ['a value is taken away', { a: '' }, BEFORE, { a: '' }, []],
  ['somebody else changed another one', { a: 'y' }, { ...BEFORE, b: 6 }, { a: 'y' }, []],
  ['somebody else made the same change', { a: 'y' }, { ...BEFORE, a: 'y' }, {}, []],
  ['somebody else changed what was left as it was', { a: 'x' }, { ...BEFORE, a: 'z' }, {}, []],
  [
    'both changed it',
    { a: 'y', b: 5 },
    { ...BEFORE, a: 'z' },
    { b: 5 },
    [{ name: 'a', ours: 'y', theirs: 'z' }],
  ],
  [
    'somebody else took it away',
    { a: 'y' },
    { b: 4 },
    {},
    [{ name: 'a', ours: 'y', theirs: undefined }],
  ],
])('%s', (_what, typed, now, change, conflicts) => {
  expect(installationChange(BEFORE, typed, now)).toEqual({ change, conflicts });
});

test('a line end of Windows changes nothing', () => {
  expect(isSameSetting('a\r\nb', 'a\nb')).toBe(true);
  expect(isSameSetting('a b', 'a\nb')).toBe(false);
});

const value = fc.constantFrom<unknown>('', 'x', 'y', 'z', 0, 4, true, false, null);
const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value);

test('after any saving both changes stand, and nobody’s is lost without a question', () => {
  fc.assert(
    fc.property(values, values, values, (before, typed, now) => {
      const { change, conflicts } = installationChange(before, typed, now);
      const after: Record<string, unknown> = { ...now, ...change };
      const asked = new Set(conflicts.map(({ name }) => name));
      for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
        const isTheirs = !isSameSetting(before[name], now[name]);
        if (isTheirs) expect(isSameSetting(after[name], now[name])).toBe(true);
      }
      for (const [name, ours] of Object.entries(typed)) {
        const isOurs = !isSameSetting(ours, before[name]);
        if (isOurs && !asked.has(name)) expect(isSameSetting(after[name], ours)).toBe(true);
        if (!isOurs) expect(name in change).toBe(false);
      }
      expect(afterSaving(change, now, after)).toEqual({ notTaken: [], lost: {} });
    }),
  );
});

test('what was not taken, and what was lost on the way', () => {
  const now = { a: 'x', old: 6, empty: null };
  expect(afterSaving({ a: 'y', b: 'z' }, now, { a: 'x', b: 'z' })).toEqual({
    notTaken: ['a'],
    lost: { old: 6 },
  });
  // Somebody else changed it in the same moment: that is no loss.
  expect(afterSaving({ a: 'y' }, now, { a: 'y', old: 7 })).toEqual({ notTaken: [], lost: {} });
});

test.each([
  ['send_now', false, true],
  ['late_reply', 'block', 'warn'],
  ['sunshine_host', 'https://api.eu-1.smooch.io', 'https://api.smooch.io'],
  ['closing_hours', 6, 4],
])('%s that is its default again, by nobody’s wish, is lost', (name, set, initial) => {
  const change = { tag_prefix: 'wa' };
  const lost = { [name]: set };
  expect(afterSaving(change, lost, { ...change, [name]: initial })).toEqual({ notTaken: [], lost });
  expect(afterSaving({ [name]: initial }, lost, { [name]: initial }).lost).toEqual({});
  expect(afterSaving(change, { [name]: initial }, { ...change, [name]: initial }).lost).toEqual({});
});
