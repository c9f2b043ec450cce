import type { Refusal } from '../../core/conversation/refusal';
import type { NextStep, RefusalMeaning, RetryHelps } from '../../core/delivery/error-codes';
import type { Translate } from '../i18n/create-translate';
import type { MessageKey } from '../i18n/messages';

interface Words {
  readonly title: MessageKey;
  readonly text: MessageKey;
}

/** A title and one sentence for each meaning of the table of codes. */
export const REFUSAL_WORDS = {
  'window-over': {
    title: 'delivery.refused.window-over.title',
    text: 'delivery.refused.window-over.text',
  },
  'not-reachable': {
    title: 'delivery.refused.not-reachable.title',
    text: 'delivery.refused.not-reachable.text',
  },
  'held-back': {
    title: 'delivery.refused.held-back.title',
    text: 'delivery.refused.held-back.text',
  },
  'marketing-stopped': {
    title: 'delivery.refused.marketing-stopped.title',
    text: 'delivery.refused.marketing-stopped.text',
  },
  experiment: {
    title: 'delivery.refused.experiment.title',
    text: 'delivery.refused.experiment.text',
  },
  'spam-limit': {
    title: 'delivery.refused.spam-limit.title',
    text: 'delivery.refused.spam-limit.text',
  },
  'customer-limit': {
    title: 'delivery.refused.customer-limit.title',
    text: 'delivery.refused.customer-limit.text',
  },
  'rate-limit': {
    title: 'delivery.refused.rate-limit.title',
    text: 'delivery.refused.rate-limit.text',
  },
  'content-type': {
    title: 'delivery.refused.content-type.title',
    text: 'delivery.refused.content-type.text',
  },
  file: { title: 'delivery.refused.file.title', text: 'delivery.refused.file.text' },
  'value-count': {
    title: 'delivery.refused.value-count.title',
    text: 'delivery.refused.value-count.text',
  },
  'no-such-template': {
    title: 'delivery.refused.no-such-template.title',
    text: 'delivery.refused.no-such-template.text',
  },
  'text-too-long': {
    title: 'delivery.refused.text-too-long.title',
    text: 'delivery.refused.text-too-long.text',
  },
  policy: { title: 'delivery.refused.policy.title', text: 'delivery.refused.policy.text' },
  'value-format': {
    title: 'delivery.refused.value-format.title',
    text: 'delivery.refused.value-format.text',
  },
  'template-paused': {
    title: 'delivery.refused.template-paused.title',
    text: 'delivery.refused.template-paused.text',
  },
  'template-disabled': {
    title: 'delivery.refused.template-disabled.title',
    text: 'delivery.refused.template-disabled.text',
  },
  'value-signs': {
    title: 'delivery.refused.value-signs.title',
    text: 'delivery.refused.value-signs.text',
  },
  'bad-request': {
    title: 'delivery.refused.bad-request.title',
    text: 'delivery.refused.bad-request.text',
  },
  'own-number': {
    title: 'delivery.refused.own-number.title',
    text: 'delivery.refused.own-number.text',
  },
  'account-locked': {
    title: 'delivery.refused.account-locked.title',
    text: 'delivery.refused.account-locked.text',
  },
  country: { title: 'delivery.refused.country.title', text: 'delivery.refused.country.text' },
  'number-not-ready': {
    title: 'delivery.refused.number-not-ready.title',
    text: 'delivery.refused.number-not-ready.text',
  },
  payment: { title: 'delivery.refused.payment.title', text: 'delivery.refused.payment.text' },
  'service-trouble': {
    title: 'delivery.refused.service-trouble.title',
    text: 'delivery.refused.service-trouble.text',
  },
  'no-access': {
    title: 'delivery.refused.no-access.title',
    text: 'delivery.refused.no-access.text',
  },
  blocked: { title: 'delivery.refused.blocked.title', text: 'delivery.refused.blocked.text' },
  'not-told': { title: 'delivery.refused.not-told.title', text: 'delivery.refused.not-told.text' },
} as const satisfies Record<Exclude<RefusalMeaning, 'unknown'>, Words>;

/** What happened; of a code that nobody knows, the service's own words. null: it gave none. */
export function refusalWords(
  meaning: RefusalMeaning,
  { text }: Refusal,
  t: Translate,
): { readonly title: string; readonly text: string | null } {
  if (meaning !== 'unknown') {
    const words = REFUSAL_WORDS[meaning];
    return { title: t(words.title), text: t(words.text) };
  }
  return {
    title: t('delivery.refused.unknown.title'),
    text: text === null ? null : t('delivery.refused.unknown.text', { text }),
  };
}

export const RETRY_WORDS: Readonly<Record<RetryHelps, MessageKey>> = {
  no: 'delivery.retry.no',
  once: 'delivery.retry.once',
  later: 'delivery.retry.later',
  yes: 'delivery.retry.yes',
};

/** What the agent can do, where no button of ours does it. */
export function nextWords(step: NextStep, retry: RetryHelps, t: Translate): string | null {
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
