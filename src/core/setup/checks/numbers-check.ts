import { type Check, check, notRead } from '../check';
import type { Readings } from '../readings';

const CHANNELS = { kind: 'place', place: { page: 'messaging' } } as const;

/** Which WhatsApp numbers are there? */
export function numbersCheck({ numbers }: Pick<Readings, 'numbers'>): Check {
  if (numbers === null) return check('numbers', 'unknown', 'numbers-unknown');
  if (!numbers.ok) return notRead('numbers', numbers.error);
  const active = numbers.value.filter(({ isActive }) => isActive);
  const items = active.map(({ displayName, id }) => ({
    kind: 'number' as const,
    name: displayName || id,
  }));
  if (numbers.value.length === 0) {
    return check('numbers', 'fail', 'numbers-none', { steps: [CHANNELS] });
  }
  if (active.length === 0) {
    return check('numbers', 'fail', 'numbers-inactive', {
      values: { count: numbers.value.length },
      steps: [CHANNELS],
    });
  }
  return check('numbers', 'ok', 'numbers-ok', { values: { count: active.length }, items });
}
