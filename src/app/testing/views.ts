import type { TicketView } from '../../core/derive';
import type { DraftVerdict } from '../../core/draft/draft-verdict';
import { freeTextOutlook } from '../../core/window/free-text-outlook';
import type { ReplyWindow } from '../../core/window/reply-window';

/** What the screens get for this window and draft, on WhatsApp unless a test names another channel. */
export const viewOf = (
  window: ReplyWindow,
  draft: DraftVerdict = { verdict: 'not-applicable', because: 'empty' },
  change: Partial<TicketView> = {},
): TicketView => ({
  channel: 'whatsapp',
  window,
  draft,
  freeText: freeTextOutlook(window, 'window-channel'),
  otherWindows: [],
  ...change,
});
