import { render } from '@testing-library/react';
import { ok } from '../../core/result';
import { epochMs, HOUR } from '../../core/time';
import { NOTHING_GATHERED } from '../../core/window/evidence';
import type { ReplyWindow } from '../../core/window/reply-window';
import { LocaleContext } from '../i18n/LocaleContext';
import { callByName } from '../shared/call-by-name';
import { WindowSection } from '../sidebar/window/WindowSection';
import { localeOf } from '../testing/render-in';
import { ticketWith } from '../testing/tickets';
import { viewOf } from '../testing/views';
import { possibleWindow, timedWindow, UNRESTRICTED, unknownWindow } from '../testing/windows';
import { AnswerContext } from './AnswerContext';
import { answerLocale } from './answer-locale';
import { createAnswer, type DrawnAnswer } from './create-answer';
import { describeAnswer } from './describe-answer';

const EXPIRY = Date.UTC(2026, 10, 21, 12);
const REQUESTER = ticketWith().requester;
const now = epochMs(EXPIRY - 5 * HOUR);

const WINDOWS: readonly [string, ReplyWindow, number][] = [
  ['open', timedWindow('open'), 5],
  ['open, exactly', timedWindow('open', { precision: 'sent' }), 5],
  ['closing', timedWindow('closing'), 3],
  ['critical', timedWindow('critical'), 0.3],
  ['closed', timedWindow('closed'), -7],
  ['used up', timedWindow('closed', { endedBy: 'messages', allowance: { cap: 5, used: 5 } }), 7],
  ['unknown', unknownWindow('never-wrote'), 5],
  ['perhaps open', possibleWindow(), 5],
  ['unrestricted', UNRESTRICTED, 5],
];
const READERS = ['en-US', 'en-GB', 'de', 'fr', 'nl', 'ar', 'he'];

/** What a reader sees of it, without the rooms that only the sidebar fills. */
function seen({ element }: DrawnAnswer): string {
  const copy = element.cloneNode(true) as HTMLElement;
  const [title, head] = copy.children;
  head?.lastElementChild?.replaceChildren();
  // The way to another ticket is a button once there is somebody to go there.
  for (const button of copy.querySelectorAll('button')) {
    button.parentElement?.replaceWith(document.createTextNode(button.textContent ?? ''));
  }
  copy.normalize();
  const { className, dataset } = copy;
  return JSON.stringify(
    [className, dataset.windowState, title?.outerHTML, head?.outerHTML],
    null,
    1,
  );
}

const drawFirst = (window: ReplyWindow, at: number, locale: string): DrawnAnswer => {
  const answer = createAnswer();
  const words = answerLocale({ locale, timeZone: 'UTC' });
  const shown = { window, channel: 'whatsapp', requester: REQUESTER, now: epochMs(at) };
  answer.draw(describeAnswer(shown, { ...words, callBy: callByName }), (instant) =>
    words.clock(instant, shown.now),
  );
  return answer;
};

describe.each(READERS)('for a reader of %s', (tag) => {
  test.each(WINDOWS)(
    '%s: the sidebar takes over what stands there',
    async (_what, window, left) => {
      const at = EXPIRY - left * HOUR;
      const answer = drawFirst(window, at, tag);
      document.body.append(answer.element);
      const before = seen(answer);
      const heading = answer.element.querySelector('h2');
      const locale = await localeOf(tag);
      const { container } = render(
        <LocaleContext.Provider value={locale}>
          <AnswerContext.Provider value={answer}>
            <WindowSection
              ticket={ticketWith()}
              view={viewOf(window)}
              now={epochMs(at)}
              gathered={NOTHING_GATHERED}
              clockOffByMs={null}
              clockProof="proved"
              onGoToTicket={async () => ok(undefined)}
              onRetry={() => {}}
            />
          </AnswerContext.Provider>
        </LocaleContext.Provider>,
      );
      expect(container).toContainElement(answer.element);
      expect(document.querySelectorAll('[data-window-state]')).toHaveLength(1);
      expect(container.querySelector('h2')).toBe(heading);
      expect(seen(answer)).toBe(before);
      expect(answer.status).toBeEmptyDOMElement();
    },
  );
});

test('until a time can be written its line keeps only its room', () => {
  const answer = createAnswer();
  const words = answerLocale({ locale: 'en', timeZone: 'UTC' });
  const shown = { window: timedWindow('open'), channel: 'whatsapp', requester: REQUESTER, now };
  answer.draw(describeAnswer(shown, { ...words, callBy: callByName }), null);
  const time = answer.element.querySelector('time');
  expect(time).toHaveAttribute('datetime', '2026-11-21T12:00:00.000Z');
  expect(time?.closest('[data-pending]')).not.toBeNull();
  answer.draw(describeAnswer(shown, { ...words, callBy: callByName }), (at) =>
    words.clock(at, now),
  );
  expect(answer.element.querySelector('[data-pending]')).toBeNull();
  expect(answer.element).toHaveTextContent(/5 h 0 min left.*until .*at the latest/);
});

test.each([1, 0.5, 0.01, 0])('the ring shows what is left: %d', (fraction) => {
  const answer = drawFirst(timedWindow('open'), EXPIRY - fraction * 24 * HOUR, 'en');
  const arc = answer.element.querySelectorAll('circle')[1];
  const length = Number(arc?.getAttribute('stroke-dasharray'));
  const left = 1 - Number(arc?.getAttribute('stroke-dashoffset')) / length;
  expect(left).toBeCloseTo(fraction, 5);
  expect(arc).toHaveAttribute('visibility', fraction > 0 ? 'visible' : 'hidden');
  expect(arc?.closest('[aria-hidden="true"]')).not.toBeNull();
});

test('a change of state is announced once, what was found on arrival is not', () => {
  const answer = createAnswer();
  const words = answerLocale({ locale: 'en', timeZone: 'UTC' });
  const { status } = answer;
  const draw = (window: ReplyWindow) =>
    answer.draw(
      describeAnswer(
        { window, channel: 'whatsapp', requester: REQUESTER, now },
        { ...words, callBy: callByName },
      ),
      (at) => words.clock(at, now),
    );
  draw(timedWindow('open'));
  expect(status).toBeEmptyDOMElement();
  draw(timedWindow('closing'));
  expect(status).toHaveTextContent(/^The reply window closes soon\.$/);
  const changes: unknown[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  draw(timedWindow('closing'));
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
  draw(unknownWindow('never-wrote'));
  expect(status).toHaveTextContent('The reply window is not known.');
  draw(possibleWindow());
  expect(status).toHaveTextContent('The reply window may be open.');
});
