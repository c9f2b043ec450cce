import { epochMs, hours, plus } from '../../../core/time';
import { describeAnswer } from '../../answer/describe-answer';
import { callByName } from '../../shared/call-by-name';
import { localeOf } from '../../testing/render-in';
import { timedWindow } from '../../testing/windows';
import { waitingAnswer } from './waiting-answer';

const NOON = epochMs(Date.UTC(2026, 10, 23, 12));

test.each([
  ['en-GB', 'order_update', 'Waiting for Olivia', 'Free text arrives only after an answer.'],
  ['en-GB', null, 'Waiting for Olivia', 'Free text arrives only after an answer.'],
  ['de', 'order_update', 'Warten auf Olivia', 'Freier Text kommt erst nach einer Antwort an.'],
])(
  '%s, %s: says that free text does not arrive, in few words',
  async (lang, templateName, headline, end) => {
    const locale = await localeOf(lang);
    const window = timedWindow('closed');
    const requester = { id: '7', name: 'Olivia Brandt', email: null };
    const shown = { window, channel: 'whatsapp', requester, now: NOON };
    const answer = waitingAnswer(
      describeAnswer(shown, { t: locale.t, callBy: callByName }),
      {
        waiting: { since: plus(NOON, hours(-1)), templateName },
        window,
        customer: 'Olivia',
        templates: [],
        now: NOON,
      },
      locale,
    );
    const textOf = (line: typeof answer.line) =>
      line.map((piece) => ('text' in piece ? piece.text : '')).join('');
    expect(textOf(answer.headline)).toBe(headline);
    expect(textOf(answer.line).endsWith(end)).toBe(true);
    const said = [answer.headline, answer.word, answer.line].map(textOf).join(' ');
    expect(said.split(/\s+/).length).toBeLessThanOrEqual(25);
  },
);
