import type { AfterClose } from '../../core/window/channel-policy';
import type { TimedWindow } from '../../core/window/reply-window';
import type { Translate } from '../i18n/create-translate';
import type { MessageKey } from '../i18n/messages';

type ClosedWindow = Extract<TimedWindow, { state: 'closed' }>;

const AFTER: Readonly<Record<AfterClose, MessageKey>> = {
  template: 'window.after.template',
  nothing: 'window.after.nothing',
  charged: 'window.after.charged',
  'not-known': 'window.after.notKnown',
};

/** What still reaches the customer once the window is over, or what does not. */
export function describeAfterClose(
  { afterClose, endedBy, allowance }: ClosedWindow,
  names: { readonly customer: string; readonly channel: string },
  t: Translate,
): string {
  return endedBy === 'messages' && allowance
    ? t('window.after.messages', { ...names, cap: allowance.cap })
    : t(AFTER[afterClose], names);
}
