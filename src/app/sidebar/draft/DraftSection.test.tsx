import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DraftVerdict } from '../../../core/template/draft-verdict';
import { freeTextOutlook } from '../../../core/window/free-text-outlook';
import type { ReplyWindow } from '../../../core/window/reply-window';
import { renderIn } from '../../testing/render-in';
import { timedWindow } from '../../testing/windows';
import { DraftSection } from './DraftSection';

const CLOSED = timedWindow('closed');
const viewOf = (draft: DraftVerdict, window: ReplyWindow) => ({
  channel: 'whatsapp',
  draft,
  window,
  freeText: freeTextOutlook(window, 'window-channel'),
});
const drawn = (draft: DraftVerdict, window: ReplyWindow = CLOSED, onUseTemplate = () => {}) =>
  renderIn(
    'en',
    <DraftSection view={viewOf(draft, window)} customer="Lena" onUseTemplate={onUseTemplate} />,
  );

const section = () => screen.getByRole('region', { name: 'Draft' });

test.each([
  [{ verdict: 'deliverable' }, timedWindow('open'), 'This draft can reach Lena'],
  [{ verdict: 'window-closed', unknown: null }, CLOSED, 'This draft would not reach Lena'],
  [
    { verdict: 'template-ok', name: 'still_there', language: 'de' },
    CLOSED,
    'This template can reach Lena',
  ],
  [
    { verdict: 'template-malformed', problem: { kind: 'not-closed' } },
    CLOSED,
    'This template would not go out',
  ],
  [{ verdict: 'not-applicable', because: 'empty' }, CLOSED, 'Only an approved template'],
] satisfies [DraftVerdict, ReplyWindow, string][])('$verdict', async (draft, window, words) => {
  await drawn(draft, window);
  expect(section()).toHaveAttribute('data-draft-verdict', draft.verdict);
  expect(section()).toHaveTextContent(words);
});

test('the next step leads to the templates', async () => {
  const onUseTemplate = jest.fn();
  await drawn({ verdict: 'window-closed', unknown: null }, CLOSED, onUseTemplate);
  await userEvent.click(within(section()).getByRole('button', { name: 'Use a template' }));
  expect(onUseTemplate).toHaveBeenCalledTimes(1);
});

test('where all is well there is nothing to press', async () => {
  await drawn({ verdict: 'deliverable' }, timedWindow('open'));
  expect(screen.queryByRole('button')).toBeNull();
});

test('a verdict that turns is said once, the same one is not said again', async () => {
  const { rerender } = await drawn({ verdict: 'deliverable' }, timedWindow('open'));
  const again = (draft: DraftVerdict) =>
    rerender(
      <DraftSection view={viewOf(draft, CLOSED)} customer="Lena" onUseTemplate={() => {}} />,
    );
  const status = screen.getByRole('status');
  again({ verdict: 'window-closed', unknown: null });
  expect(status).toHaveTextContent(/^This draft would not reach Lena$/);
  const observer = new MutationObserver(() => {});
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  again({ verdict: 'window-closed', unknown: null });
  expect(observer.takeRecords()).toEqual([]);
  again({ verdict: 'not-applicable', because: 'empty' });
  expect(status).toBeEmptyDOMElement();
});
