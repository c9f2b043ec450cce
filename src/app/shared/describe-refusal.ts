import type { Refusal } from '../../core/conversation/message';
import {
  adviceFor,
  isVague,
  type NextStep,
  type RetryHelps,
} from '../../core/delivery/error-codes';
import type { Translate } from '../i18n/create-translate';

/**
 * What happened: a title, and a sentence. The service's own words stand for what nobody understands,
 * and beside what says little. A text of null: there is nothing to say.
 */
export function describeRefusal(
  refusal: Refusal,
  t: Translate,
): { readonly title: string; readonly text: string | null } {
  const { meaning } = adviceFor(refusal);
  const quoted =
    refusal.text !== null && isVague(meaning)
      ? t('delivery.refused.quoted', { text: refusal.text })
      : null;
  const title = t(`delivery.refused.${meaning}.title`);
  if (meaning === 'unknown') return { title, text: quoted };
  const text = t(`delivery.refused.${meaning}.text`);
  return { title, text: quoted === null ? text : `${text} ${quoted}` };
}

/** Whether the same message sent again can arrive. */
export const describeRetry = (retry: RetryHelps, t: Translate): string =>
  t(`delivery.retry.${retry}`);

/** What the agent can do, where no button of ours does it. */
export function describeNextStep(step: NextStep, retry: RetryHelps, t: Translate): string | null {
  switch (step) {
    case 'other-channel':
      return t('delivery.next.otherChannel');
    case 'wait':
      return t(retry === 'later' ? 'delivery.next.waitADay' : 'delivery.next.wait');
    case 'tell-admin':
      return t('delivery.next.tellAdmin');
    default:
      return null;
  }
}
