import type { LateReplyRule } from '../../../core/guard/guard-settings';
import type { SendReason } from '../../../core/guard/guard-state';
import { allowsAnyway, type Hold } from '../../../core/guard/hold';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';

function refusalKey({ cause, isSure, canBeTemplate }: Hold, isAllowed: boolean): MessageKey {
  if (cause === 'repeated') return 'guard.refusal.repeated';
  if (cause === 'template') {
    if (!isSure) return 'guard.refusal.templateUnsure';
    return isAllowed ? 'guard.refusal.template' : 'guard.refusal.templateBlocked';
  }
  if (!isSure) return canBeTemplate ? 'guard.refusal.unsure' : 'guard.refusal.unsureOther';
  if (canBeTemplate) return isAllowed ? 'guard.refusal.closed' : 'guard.refusal.closedBlocked';
  return isAllowed ? 'guard.refusal.nothing' : 'guard.refusal.nothingBlocked';
}

/** What Zendesk shows of an attempt that was held back: what happened, why, and what to do. */
export const describeHold = (
  hold: Hold,
  rule: LateReplyRule,
  customer: string,
  t: Translate,
): string => t(refusalKey(hold, allowsAnyway(rule, hold)), { customer });

/** The same as the panel's title. */
export function heldTitle({ cause, isSure }: Hold): MessageKey {
  if (cause === 'repeated') return 'guard.heldRepeatedTitle';
  if (cause === 'template') {
    return isSure ? 'guard.heldTemplateTitle' : 'guard.heldTemplateUnsureTitle';
  }
  return isSure ? 'guard.heldTitle' : 'guard.heldUnsureTitle';
}

export const SEND_REASON_MESSAGES: Readonly<Record<SendReason['code'], MessageKey>> = {
  for_the_record: 'guard.form.reason.for_the_record',
  wrote_elsewhere: 'guard.form.reason.wrote_elsewhere',
  wrong_clock: 'guard.form.reason.wrong_clock',
  other: 'guard.form.reason.another',
};

/** The agent's own words, where there are some. */
export const describeSendReason = ({ code, words }: SendReason, t: Translate): string =>
  code === 'other' ? words : t(SEND_REASON_MESSAGES[code]);
