import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DraftVerdict } from '../../../core/draft/draft-verdict';
import type { ReplyWindow } from '../../../core/window/reply-window';
import { renderBeside } from '../../testing/render-beside';
import { viewOf } from '../../testing/views';
import { timedWindow } from '../../testing/windows';
import { DraftSection } from './DraftSection';

const CLOSED = timedWindow('closed');
const NOT_ARRIVING = {
  verdict: 'window-closed',
  unknown: null,
  afterClose: 'template',
} as const;

const drawn = (draft: DraftVerdict, window: ReplyWindow = CLOSED, goToTemplates = () => {}) =>
  renderBeside(<DraftSection />, { view: viewOf(window, draft), actions: { goToTemplates } });

const section = () => screen.getByRole('region', { name: 'Draft' });

test.each([
  [{ verdict: 'deliverable', charged: false }, timedWindow('open'), 'This draft can reach Lena'],
  [NOT_ARRIVING, CLOSED, 'This draft would not reach Lena'],
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

test('a template’s reason comes a moment after its verdict', async () => {
  await drawn({ verdict: 'template-malformed', problem: { kind: 'several' } });
  expect(section()).toHaveTextContent('Only one template can be sent at a time.');
});

test('where no template can be sent none is offered', async () => {
  const window = timedWindow('closed', { afterClose: 'nothing' });
  await drawn({ verdict: 'window-closed', unknown: null, afterClose: 'nothing' }, window);
  expect(section()).toHaveTextContent('Use another channel, or wait until Lena writes');
  expect(screen.queryByRole('button', { name: 'Use a template' })).toBeNull();
});

test('the next step leads to the templates', async () => {
  const goToTemplates = jest.fn();
  await drawn(NOT_ARRIVING, CLOSED, goToTemplates);
  await userEvent.click(within(section()).getByRole('button', { name: 'Use a template' }));
  expect(goToTemplates).toHaveBeenCalledTimes(1);
});

test('where all is well there is nothing to press', async () => {
  await drawn({ verdict: 'deliverable', charged: false }, timedWindow('open'));
  expect(screen.queryByRole('button')).toBeNull();
});

test('a verdict that turns is said once, the same one is not said again', async () => {
  const { change } = await drawn({ verdict: 'deliverable', charged: false }, timedWindow('open'));
  const again = (draft: DraftVerdict) => change({ view: viewOf(CLOSED, draft) });
  const status = screen.getByRole('status');
  await again(NOT_ARRIVING);
  expect(status).toHaveTextContent(/^This draft would not reach Lena$/);
  const observer = new MutationObserver(() => {});
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  await again(NOT_ARRIVING);
  expect(observer.takeRecords()).toEqual([]);
  await again({ verdict: 'not-applicable', because: 'empty' });
  expect(status).toBeEmptyDOMElement();
});
