import type { NotExactReason } from '../../../core/window/evidence';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';
import type { NoHelpReason, ShownReason } from './has-notes';

const NOT_EXACT: Readonly<Record<NotExactReason, MessageKey>> = {
  'no-key': 'window.notes.exact.no-key',
  'key-refused': 'window.notes.exact.key-refused',
  'audits-failed': 'window.notes.exact.audits-failed',
  'no-way-there': 'window.notes.exact.no-way-there',
  'no-conversation': 'window.notes.exact.no-conversation',
  'number-unknown': 'window.notes.exact.number-unknown',
  'too-many-requests': 'window.notes.exact.too-many-requests',
  'no-answer': 'window.notes.exact.no-answer',
  offline: 'window.notes.exact.offline',
  'server-trouble': 'window.notes.exact.server-trouble',
  'wrong-shape': 'window.notes.exact.wrong-shape',
  'no-sent-time': 'window.notes.exact.no-sent-time',
  'more-to-read': 'window.notes.exact.more-to-read',
};

const NO_HELP: Readonly<Record<NoHelpReason, MessageKey>> = {
  'key-refused': 'window.notes.noHelp.key-refused',
  'audits-failed': 'window.notes.noHelp.audits-failed',
  'no-way-there': 'window.notes.noHelp.no-way-there',
  'no-conversation': 'window.notes.noHelp.no-conversation',
  'number-unknown': 'window.notes.noHelp.number-unknown',
  'too-many-requests': 'window.notes.noHelp.too-many-requests',
  'no-answer': 'window.notes.noHelp.no-answer',
  offline: 'window.notes.noHelp.offline',
  'server-trouble': 'window.notes.noHelp.server-trouble',
  'wrong-shape': 'window.notes.noHelp.wrong-shape',
  'more-to-read': 'window.notes.noHelp.more-to-read',
};

/** Why the time is not the channel's own, or why nothing is known in spite of a key. */
export const shownReasonWords = (shown: ShownReason, channel: string, t: Translate): string =>
  shown.of === 'time' ? t(NOT_EXACT[shown.reason], { channel }) : t(NO_HELP[shown.reason]);
