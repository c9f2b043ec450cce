import type { EarlierSending } from '../../../core/sending/submission';
import { HOUR, MINUTE, SECOND } from '../../../core/time';
import type { Translate } from '../../i18n/create-translate';

/** "This template already went out 10 s ago." */
export function earlierWords({ agoMs, isCertain }: EarlierSending, t: Translate): string {
  const said = isCertain ? ('send.earlier' as const) : ('send.earlierUnclear' as const);
  if (agoMs < MINUTE) return t(`${said}.seconds`, { count: Math.floor(agoMs / SECOND) });
  if (agoMs < HOUR) return t(`${said}.minutes`, { count: Math.floor(agoMs / MINUTE) });
  return t(`${said}.hours`, { count: Math.floor(agoMs / HOUR) });
}
