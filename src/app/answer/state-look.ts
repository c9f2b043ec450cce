import type { MessageKey } from '../i18n/messages';
import type { IconName } from '../shared/icon-name';
import type { ShownState } from './shown-state';

interface StateLook {
  readonly icon: IconName;
  readonly word: MessageKey;
  readonly announcement: MessageKey;
}

/** A state is told by icon and word as well: never by colour alone. */
export const STATE_LOOK: Readonly<Record<ShownState, StateLook>> = {
  open: { icon: 'check', word: 'window.state.open', announcement: 'window.announce.open' },
  closing: { icon: 'clock', word: 'window.state.closing', announcement: 'window.announce.closing' },
  critical: {
    icon: 'warning',
    word: 'window.state.critical',
    announcement: 'window.announce.critical',
  },
  closed: { icon: 'lock', word: 'window.state.closed', announcement: 'window.announce.closed' },
  charged: { icon: 'info', word: 'window.state.charged', announcement: 'window.announce.charged' },
  unknown: {
    icon: 'question',
    word: 'window.state.unknown',
    announcement: 'window.announce.unknown',
  },
  possible: {
    icon: 'question',
    word: 'window.possible.word',
    announcement: 'window.announce.possible',
  },
  unrestricted: {
    icon: 'check',
    word: 'window.unrestricted',
    announcement: 'window.announce.unrestricted',
  },
};
