import type { SendRefusal } from '../../data/send/send-template';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';

const CHANGED = {
  ticket: 'send.changed.ticket',
  requester: 'send.changed.requester',
  channel: 'send.changed.channel',
  template: 'send.changed.template',
  values: 'send.changed.values',
} as const satisfies Record<Extract<SendRefusal, { kind: 'changed' }>['what'], MessageKey>;

/** WhatsApp's own reasons that an agent can do something about (whatsapp-rules, section 6). */
const CODES: Readonly<Record<string, MessageKey>> = {
  '132000': 'send.code.values',
  '132001': 'send.code.noSuchTemplate',
  '132005': 'send.code.tooLong',
  '132007': 'send.code.policy',
  '132012': 'send.code.values',
  '132015': 'send.code.paused',
  '132016': 'send.code.disabled',
  '132018': 'send.code.values',
  '131026': 'send.code.notReachable',
  '131049': 'send.code.heldBack',
  '131050': 'send.code.optedOut',
  '131042': 'send.code.payment',
};

function serviceWords(
  { failure, code, title }: Extract<SendRefusal, { kind: 'service' }>,
  t: Translate,
): string {
  const known = CODES[code ?? ''];
  if (known) return t(known, { code: code ?? '' });
  switch (failure.kind) {
    case 'offline':
      return t('send.refused.offline');
    case 'no-answer':
    case 'wrong-shape':
      return t('send.refused.unknown');
    case 'status': {
      const { status } = failure;
      if (status === 401 || status === 403) return t('send.refused.key', { status });
      if (status === 404) return t('send.refused.notFound');
      if (status === 429) return t('send.refused.pause');
      if (title !== null || code !== null) {
        return t('send.refused.said', { said: [title, code].filter(Boolean).join(', ') });
      }
      return t('send.refused.status', { status });
    }
  }
}

/** Why nothing was sent, and what to do. */
export function refusalWords(why: SendRefusal, t: Translate): string {
  switch (why.kind) {
    case 'service':
      return serviceWords(why, t);
    case 'changed':
      return t(CHANGED[why.what]);
    case 'busy':
      return t('send.busy');
    case 'no-conversation':
      return t(why.failure === null ? 'send.noConversation.unknown' : 'send.noConversation.failed');
  }
}
