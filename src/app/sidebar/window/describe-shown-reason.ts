import { isAccessProblem } from '../../../sunshine/access-problem';
import type { Translate } from '../../i18n/create-translate';
import type { ShownReason } from './has-notes';

/** Why the time is not the channel's own, or why nothing is known in spite of a key. */
export function describeShownReason(
  { of, reason }: ShownReason,
  channel: string,
  t: Translate,
): string {
  if (reason === 'no-key' || reason === 'no-sent-time') {
    return t(`window.notes.exact.${reason}`, { channel });
  }
  const why = isAccessProblem(reason)
    ? `${t(`requestFailure.access.${reason}`)} ${t('requestFailure.next.admin')}`
    : t(`window.notes.why.${reason}`);
  return of === 'time' ? t('window.notes.notExact', { why }) : why;
}
