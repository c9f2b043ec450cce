import type { EarlierSending } from '../../../core/sending/submission';
import { HOUR, MINUTE, SECOND } from '../../../core/time';
import type { Translate } from '../../i18n/create-translate';

const LENGTHS = { seconds: SECOND, minutes: MINUTE, hours: HOUR };

const SENT = {
  seconds: 'send.earlier.seconds',
  minutes: 'send.earlier.minutes',
  hours: 'send.earlier.hours',
} as const;

const MAY_BE_SENT = {
  seconds: 'send.earlierUnclear.seconds',
  minutes: 'send.earlierUnclear.minutes',
  hours: 'send.earlierUnclear.hours',
} as const;

const UNNAMED = {
  seconds: 'send.earlierUnnamed.seconds',
  minutes: 'send.earlierUnnamed.minutes',
  hours: 'send.earlierUnnamed.hours',
} as const;

/** "This template was already sent 10 s ago." */
export function describeEarlierSending(earlier: EarlierSending, t: Translate): string {
  const { agoMs, isCertain, isUnnamed } = earlier;
  const unit = agoMs < MINUTE ? 'seconds' : agoMs < HOUR ? 'minutes' : 'hours';
  const words = isUnnamed ? UNNAMED : isCertain ? SENT : MAY_BE_SENT;
  return t(words[unit], { count: Math.floor(agoMs / LENGTHS[unit]) });
}
