import { epochMs } from '../../../core/time';
import { renderIn } from '../../testing/render-in';
import WaitingLine from './WaitingLine';

test.each([
  ['en', 'Waiting since Fri 12:00 PM for Lena to answer: the window stays closed until then.'],
  [
    'de',
    'Warten seit Fr., 12:00 auf eine Antwort von Lena: Bis dahin bleibt das Fenster geschlossen.',
  ],
])('%s', async (locale, words) => {
  const waiting = { since: epochMs(Date.UTC(2026, 10, 20, 12)), templateName: 'order_update' };
  const { container } = await renderIn(
    locale,
    <WaitingLine waiting={waiting} now={epochMs(Date.UTC(2026, 10, 21))} customer="Lena" />,
  );
  expect(container.textContent?.replaceAll('\u202f', ' ')).toBe(words);
});
