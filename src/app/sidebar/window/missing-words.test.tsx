import { screen } from '@testing-library/react';
import { ok } from '../../../core/result';
import { epochMs, HOUR, minutes } from '../../../core/time';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../../core/window/evidence';
import type { ReplyWindow } from '../../../core/window/reply-window';
import { renderIn } from '../../testing/render-in';
import { ticketWith } from '../../testing/tickets';
import { viewOf } from '../../testing/views';
import { possibleWindow, timedWindow } from '../../testing/windows';
import { WindowSection } from './WindowSection';

jest.mock('../../i18n/with-later-words', () => ({
  withLaterWords: async () => {
    throw new Error('ChunkLoadError');
  },
}));

const gathered: GatheredEvidence = {
  ...NOTHING_GATHERED,
  notExact: 'offline',
  elsewhere: { status: 'failed', failure: { kind: 'offline' } },
};

/** All parts that come later, and none of them does. */
async function drawn(window: ReplyWindow) {
  // React prints every crash that a boundary catches.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const otherWindows = [{ channel: 'viber', window: timedWindow('open') }];
  await renderIn(
    'en-GB',
    <WindowSection
      ticket={ticketWith()}
      view={viewOf(window, undefined, { otherWindows })}
      now={epochMs(Date.UTC(2026, 10, 21, 7))}
      gathered={gathered}
      clockOffByMs={minutes(20)}
      clockProof="unproved"
      onGoToTicket={async () => ok(undefined)}
      onRetry={() => {}}
    />,
  );
  return screen.getByRole('region', { name: 'Reply window' });
}

const elsewhere = { isInTicket: false, otherTicketId: '1234' };

test.each([
  [
    'open by another ticket',
    timedWindow('open', { startedBy: elsewhere }),
    /5 h 0 min left.*until Sat,? 12:00 at the latest.*because Lena Hoffmann wrote in #1234/,
  ],
  [
    'closed, with a message in another ticket',
    timedWindow('closed', { startedBy: elsewhere, expiresAt: Date.UTC(2026, 10, 21, 7) - HOUR }),
    /Closed 1 h ago.*Lena Hoffmann wrote in #1234/,
  ],
  ['perhaps open', possibleWindow(), /May be open.*Lena Hoffmann wrote in #1234/],
])('%s: the state’s own words are there, and no alarm', async (_state, window, words) => {
  expect(await drawn(window)).toHaveTextContent(words);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
