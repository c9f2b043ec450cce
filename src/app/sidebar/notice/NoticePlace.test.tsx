import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DraftVerdict } from '../../../core/draft/draft-verdict';
import type { Notice } from '../../../core/notices/notice';
import { durationMs, MINUTE } from '../../../core/time';
import type { ReplyWindow } from '../../../core/window/reply-window';
import { renderBeside } from '../../testing/render-beside';
import { viewOf } from '../../testing/views';
import { timedWindow } from '../../testing/windows';
import { NoticePlace } from './NoticePlace';

const CLOSED = timedWindow('closed');
const LATE = { verdict: 'window-closed', unknown: null, afterClose: 'template' } as const;
const FINE: DraftVerdict = { verdict: 'deliverable', charged: false };
const EMPTY: DraftVerdict = { verdict: 'not-applicable', because: 'empty' };

const ofDraft = (verdict: DraftVerdict): Notice => ({
  kind: 'draft',
  urgency: 'stop',
  verdict,
  actions: ['use-template', 'park'],
});
const WRONG_CLOCK: Notice = {
  kind: 'wrong-clock',
  urgency: 'warn',
  offByMs: durationMs(20 * MINUTE),
  actions: [],
};

const drawn = (
  notices: readonly Notice[],
  draft: DraftVerdict = EMPTY,
  window: ReplyWindow = CLOSED,
  actions = {},
) => renderBeside(<NoticePlace />, { view: viewOf(window, draft), notices, actions });

const verdictPlace = () => document.querySelector('[data-draft-verdict]');
const shown = () => document.querySelectorAll('[data-notice]');

test.each([
  [LATE, 'Your draft would not arrive'],
  [
    { verdict: 'template-malformed', problem: { kind: 'several' } },
    'This template would not go out.*Only one template can be sent at a time',
  ],
] satisfies [DraftVerdict, string][])('$verdict: said in its own place', async (draft, words) => {
  await drawn([ofDraft(draft)], draft);
  const section = screen.getByRole('region', { name: 'Draft' });
  expect(section).toHaveAttribute('data-draft-verdict', draft.verdict);
  expect(section).toHaveTextContent(new RegExp(words));
  expect(shown()).toHaveLength(1);
  expect(shown()[0]).toHaveAttribute('data-notice', 'draft');
});

test('where all is well there is not a word, only the verdict for machines', async () => {
  const { container } = await drawn([], FINE, timedWindow('open'));
  expect(container).toHaveTextContent(/^$/);
  expect(verdictPlace()).toHaveAttribute('data-draft-verdict', 'deliverable');
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  expect(shown()).toHaveLength(0);
});

test('what is not of the draft leaves the verdict without words', async () => {
  await drawn([WRONG_CLOCK]);
  expect(verdictPlace()).toBeEmptyDOMElement();
  expect(shown()[0]).toHaveTextContent("This computer's clock is 20 min slow.");
});

test('others wait behind one line, and none of them is the notice', async () => {
  await drawn([ofDraft(LATE), WRONG_CLOCK], LATE);
  expect(screen.queryByText(/clock/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'and 1 more', expanded: false }));
  const others = screen.getByRole('list', { name: 'More notices' });
  expect(others).toHaveTextContent("This computer's clock is 20 min slow.");
  expect(shown()).toHaveLength(1);
  expect(shown()[0]).toHaveAttribute('data-notice', 'draft');
  await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
  expect(screen.queryByText(/clock/)).toBeNull();
});

test('the next step leads to the templates', async () => {
  const goToTemplates = jest.fn();
  await drawn([ofDraft(LATE)], LATE, CLOSED, { goToTemplates });
  const section = screen.getByRole('region', { name: 'Draft' });
  await userEvent.click(within(section).getByRole('button', { name: 'Use a template' }));
  expect(goToTemplates).toHaveBeenCalledTimes(1);
});

test('a notice that comes is heard once, the same one is not said again', async () => {
  const { change } = await drawn([], FINE, timedWindow('open'));
  const again = (draft: DraftVerdict, notices: readonly Notice[]) =>
    change({ view: viewOf(CLOSED, draft), notices });
  expect(screen.queryByRole('status')).toBeNull();
  await again(LATE, [ofDraft(LATE)]);
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent(/^Your draft would not arrive$/);
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  await again({ ...LATE }, [ofDraft({ ...LATE })]);
  expect(observer.takeRecords()).toEqual([]);
  await again(EMPTY, []);
  expect(screen.queryByRole('status')).toBeNull();
});

test('a template that is gone from the list has no open form to say what became of it', async () => {
  const refused: Notice = { kind: 'sending-refused', urgency: 'warn', actions: ['dismiss'] };
  const { session, change } = await drawn([refused, WRONG_CLOCK]);
  await change({ shown: { ...session.get().shown, tab: 'templates', picked: 'gone|en' } });
  expect(shown()[0]).toHaveAttribute('data-notice', 'sending-refused');
});
