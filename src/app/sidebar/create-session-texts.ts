import type { SessionTexts } from '../../session/session-part';
import type { Translate } from '../i18n/create-translate';
import type { MessageKey } from '../i18n/messages';
import { describeHold } from './guard/describe-hold';

const PARKED_NOTES = {
  parked: 'parked.note.parked',
  released: 'parked.note.released',
  discarded: 'parked.note.discarded',
} as const satisfies Record<string, MessageKey>;

export function createSessionTexts(t: Translate): SessionTexts {
  const customer = (name: string) => name || t('customer');
  return {
    refusal: (hold, rule, name) => describeHold(hold, rule, customer(name), t),
    lateDraft: (isSure, name) =>
      t(isSure ? 'guard.notice' : 'guard.noticeUnsure', { customer: customer(name) }),
    parkedNote: (kind, name) => t(PARKED_NOTES[kind], { customer: customer(name) }),
  };
}
