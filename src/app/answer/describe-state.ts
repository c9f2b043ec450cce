import type { EpochMs } from '../../core/time';
import type { ReplyWindow } from '../../core/window/reply-window';
import type { Locale } from '../i18n/locale';
import { closedOrLeft } from './describe-answer';
import { shownState } from './shown-state';
import { STATE_LOOK } from './state-look';

interface Shown {
  readonly window: ReplyWindow;
  /** For an answer to a template. */
  readonly isWaiting: boolean;
  readonly customer: string;
  readonly now: EpochMs;
}

/** How a window stands, in a few words, where there is no room for the whole answer. */
export function describeState(
  { window, isWaiting, customer, now }: Shown,
  { t }: Pick<Locale, 't'>,
): string {
  if (isWaiting) return t('window.waiting.headline', { customer });
  if (window.state === 'unrestricted') return t('window.unrestricted');
  if (window.state === 'unknown') return t(STATE_LOOK[shownState(window)].word);
  return closedOrLeft(window, now, { t }).text;
}
