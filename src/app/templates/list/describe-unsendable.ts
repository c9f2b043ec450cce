import type { SendNow, ShorthandGap, Unsendable } from '../../../core/template/why-not-sendable';
import type { Translate } from '../../i18n/create-translate';
import type { Locale } from '../../i18n/locale';
import type { MessageKey } from '../../i18n/messages';

export interface UnsendableDescription {
  readonly reason: string;
  /** What can be done about it. */
  readonly next: string;
}

interface Pair {
  readonly reason: MessageKey;
  readonly next: MessageKey;
}

/** By Meta's status (whatsapp-rules, section 4); the ones that need more than these words stand below. */
const STATUSES: Readonly<Record<string, Pair>> = {
  PENDING: { reason: 'picker.unsendable.pending', next: 'picker.next.pending' },
  IN_APPEAL: { reason: 'picker.unsendable.inAppeal', next: 'picker.next.pending' },
  REJECTED: { reason: 'picker.unsendable.rejected', next: 'picker.next.rejected' },
  PAUSED: { reason: 'picker.unsendable.paused', next: 'picker.next.paused' },
  DISABLED: { reason: 'picker.unsendable.disabled', next: 'picker.next.disabled' },
  ARCHIVED: { reason: 'picker.unsendable.archived', next: 'picker.next.archived' },
  DELETED: { reason: 'picker.unsendable.deleted', next: 'picker.next.choose' },
  PENDING_DELETION: { reason: 'picker.unsendable.deleted', next: 'picker.next.choose' },
  LIMIT_EXCEEDED: { reason: 'picker.unsendable.limitExceeded', next: 'picker.next.admin' },
};

const REJECTIONS: Readonly<Record<string, MessageKey>> = {
  ABUSIVE_CONTENT: 'picker.rejection.abusive',
  CATEGORY_NOT_AVAILABLE: 'picker.rejection.categoryNotAvailable',
  INCORRECT_CATEGORY: 'picker.rejection.incorrectCategory',
  INVALID_FORMAT: 'picker.rejection.invalidFormat',
  PROMOTIONAL: 'picker.rejection.promotional',
  SCAM: 'picker.rejection.scam',
  TAG_CONTENT_MISMATCH: 'picker.rejection.tagContentMismatch',
};

const PARTS: Readonly<Record<string, MessageKey>> = {
  CAROUSEL: 'picker.part.carousel',
  LIMITED_TIME_OFFER: 'picker.part.limitedTimeOffer',
  LOCATION: 'picker.part.location',
  FLOW: 'picker.part.flow',
  MPM: 'picker.part.mpm',
  SPM: 'picker.part.mpm',
  OTP: 'picker.part.otp',
  ORDER_STATUS: 'picker.part.orderStatus',
  RICH_ORDER_STATUS: 'picker.part.orderStatus',
  ORDER_DETAILS: 'picker.part.orderDetails',
};

const GAPS: Readonly<Record<ShorthandGap, MessageKey>> = {
  'header-text': 'picker.unsendable.needsKey.header-text',
  'header-video': 'picker.unsendable.needsKey.header-video',
  named: 'picker.unsendable.needsKey.named',
  'copy-code': 'picker.unsendable.needsKey.copy-code',
  'one-time-code': 'picker.unsendable.needsKey.one-time-code',
};

/** What makes it possible to send at once what a shorthand cannot carry. */
const NO_SEND_NOW = {
  'switched-off': 'picker.next.switchedOff',
  'no-key': 'picker.next.needsKey',
  'key-refused': 'picker.next.keyRefused',
} as const satisfies Record<Exclude<SendNow, 'ready'>, MessageKey>;

const words = ({ reason, next }: Pair, t: Translate): UnsendableDescription => ({
  reason: t(reason),
  next: t(next),
});

function describeStatus(
  { status, rejectedReason }: Extract<Unsendable, { reason: 'not-approved' }>,
  t: Translate,
): UnsendableDescription {
  const rejection = REJECTIONS[rejectedReason?.toUpperCase() ?? ''];
  if (status === 'REJECTED' && rejection) {
    return { reason: t(rejection), next: t('picker.next.rejected') };
  }
  const known = STATUSES[status];
  if (known) return words(known, t);
  return { reason: t('picker.unsendable.status', { status }), next: t('picker.next.admin') };
}

/** Meta's name of a part as people call it. */
const describePart = (part: string, t: Translate): string => {
  const key = PARTS[part.toUpperCase()];
  return key ? t(key) : part;
};

/** Why a template cannot be sent now, and what to do: as two whole sentences. */
export function describeUnsendable(
  why: Unsendable,
  { t, list }: Pick<Locale, 't' | 'list'>,
): UnsendableDescription {
  switch (why.reason) {
    case 'not-approved':
      return describeStatus(why, t);
    case 'not-at-meta':
      return words({ reason: 'picker.unsendable.notAtMeta', next: 'picker.next.notAtMeta' }, t);
    case 'unsupported':
      return {
        reason: t('picker.unsendable.unsupported', {
          parts: list(why.parts.map((part) => describePart(part, t))),
        }),
        next: t('picker.next.unsupported'),
      };
    case 'other-number':
      return words({ reason: 'picker.unsendable.otherNumber', next: 'picker.next.otherNumber' }, t);
    case 'no-namespace':
      return words({ reason: 'picker.unsendable.noNamespace', next: 'picker.next.noNamespace' }, t);
    case 'needs-send-now':
      return { reason: t(GAPS[why.gap]), next: t(NO_SEND_NOW[why.sendNow]) };
  }
}
