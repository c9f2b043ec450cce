import type { Refusal } from '../../../core/conversation/message';
import { adviceFor, isVague, type NextStep } from '../../../core/delivery/error-codes';
import { isRefused } from '../../../core/request-failure';
import type { SendRefusal } from '../../../core/sending/submission';
import { SECOND } from '../../../core/time';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';
import { describeFailure } from '../../shared/describe-failure';
import { describeNextStep, describeRefusal } from '../../shared/describe-refusal';

/** What the agent can do here, beside what `describeNextStep` says of every refusal. */
const NEXT: Readonly<Partial<Record<NextStep, MessageKey>>> = {
  'clean-values': 'send.next.values',
  'check-template': 'send.next.template',
};

/**
 * WhatsApp's own codes are in digits. Of Sunshine's own ones its title says more than their names: it may
 * be WhatsApp's text.
 */
const isOfWhatsApp = (refusal: Refusal): boolean =>
  /^\d+$/.test(refusal.code ?? '') || !isVague(adviceFor(refusal).meaning);

function describeWhatsAppRefusal(refusal: Refusal, t: Translate): readonly string[] {
  const { step, retry } = adviceFor(refusal);
  const { text } = describeRefusal(refusal, t);
  const next = NEXT[step];
  return [
    text,
    refusal.code === null ? null : t('delivery.code', { code: refusal.code }),
    next === undefined ? describeNextStep(step, retry, t) : t(next),
  ].filter((sentence) => sentence !== null);
}

/** Where Sunshine Conversations is no way for this template: neither this key nor this conversation. */
const isNoWay = (why: SendRefusal): boolean =>
  why.kind === 'no-conversation' ||
  (why.kind === 'service' && (isRefused(why.failure) || why.failure.status === 404));

/**
 * Why nothing was sent, and what to do: a sentence or more.
 * @param canInsert whether these values can be sent as a shorthand, by the agent.
 */
export function describeSendRefusal(
  why: SendRefusal,
  canInsert: boolean,
  t: Translate,
): readonly string[] {
  const words = describeReason(why, t);
  return canInsert && isNoWay(why) ? [...words, t('send.next.insert')] : words;
}

function describeReason(why: SendRefusal, t: Translate): readonly string[] {
  switch (why.kind) {
    case 'service': {
      const refusal = { code: why.code, text: why.title };
      return isOfWhatsApp(refusal)
        ? describeWhatsAppRefusal(refusal, t)
        : [describeFailure(why.failure, 'sending', t)];
    }
    case 'changed':
      return [t(`send.changed.${why.what}`)];
    case 'pause':
      return [t('send.pause', { seconds: Math.max(1, Math.ceil(why.leftMs / SECOND)) })];
    case 'busy':
      return [t('send.busy')];
    case 'unclear-elsewhere':
      return [t('send.unclearElsewhere')];
    case 'submitted-meanwhile':
      return [t('send.submittedMeanwhile')];
    case 'no-conversation':
      return [
        t(why.failure === null ? 'send.noConversation.unknown' : 'send.noConversation.failed'),
      ];
  }
}
