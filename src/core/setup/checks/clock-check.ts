import { MINUTE } from '../../time';
import { type Check, check } from '../check';
import type { Readings } from '../readings';

/** Is this computer's clock right? Others are checked where they are. */
export function clockCheck({ clock: { proof, offByMs } }: Pick<Readings, 'clock'>): Check {
  if (offByMs !== null) {
    return check('clock', 'warn', 'clock-off', {
      values: { count: Math.round(Math.abs(offByMs) / MINUTE) },
    });
  }
  return proof === 'proved'
    ? check('clock', 'ok', 'clock-ok')
    : check('clock', 'unknown', 'clock-unproved');
}
