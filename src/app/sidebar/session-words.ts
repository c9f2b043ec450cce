import type { SessionWords } from '../../session/session-words';
import type { Translate } from '../i18n/create-translate';
import type { MessageKey } from '../i18n/messages';
import { refusalWords } from './guard/guard-words';

const PARKED_NOTES = {
  parked: 'parked.note.parked',
  released: 'parked.note.released',
  discarded: 'parked.note.discarded',
} as const satisfies Record<string, MessageKey>;

export function sessionWords(t: Translate): SessionWords {
  const customer = (name: string) => name || t('customer');
  return {
    refusal: (hold, rule, name) => refusalWords(hold, rule, customer(name), t),
    lateDraft: (isSure, name) =>
      t(isSure ? 'guard.notice' : 'guard.noticeUnsure', { customer: customer(name) }),
    parkedNote: (kind, name) => t(PARKED_NOTES[kind], { customer: customer(name) }),
  };
}
