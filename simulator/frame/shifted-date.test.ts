/** @jest-environment node */
import { installShiftedDate } from './shifted-date';

const HOUR = 3_600_000;

function shifted(offset: () => number) {
  const target = {
    // A Date of its own, so that the test's stays as it is.
    Date: class extends Date {
      static override now = () => 1_000_000;
    } as unknown as DateConstructor,
  };
  installShiftedDate(target, offset);
  return target.Date;
}

test('now is later by the offset, and follows it', () => {
  let offset = 0;
  const Shifted = shifted(() => offset);
  expect(Shifted.now()).toBe(1_000_000);
  offset = 3 * HOUR;
  expect(Shifted.now()).toBe(1_000_000 + 3 * HOUR);
  expect(new Shifted().getTime()).toBe(1_000_000 + 3 * HOUR);
  expect(Shifted()).toBe(new Date(1_000_000 + 3 * HOUR).toString());
});

test('a date that is given stays as it is', () => {
  const Shifted = shifted(() => HOUR);
  expect(new Shifted(5).getTime()).toBe(5);
  expect(new Shifted('2026-01-01T00:00:00Z').toISOString()).toBe('2026-01-01T00:00:00.000Z');
  expect(Shifted.UTC(2026, 0)).toBe(Date.UTC(2026, 0));
});

test('dates are dates', () => {
  const Shifted = shifted(() => HOUR);
  const value = new Shifted();
  expect(value instanceof Shifted).toBe(true);
  expect(value.constructor).toBe(Shifted);
});

test('what is replaced for a while is replaced, and comes back', () => {
  const Shifted = shifted(() => HOUR);
  const spy = jest.spyOn(Shifted, 'now').mockReturnValue(7);
  expect(Shifted.now()).toBe(7);
  spy.mockRestore();
  expect(Shifted.now()).toBe(1_000_000 + HOUR);
});
