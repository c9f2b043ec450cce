import { shownWindow } from '../../core/shown-window';
import { NOTHING_GATHERED } from '../../core/window/evidence';
import type { WindowSettings } from '../../core/window/reply-window-at';
import { nextChangeMs } from '../../core/window/time-left';
import type { AnswerHost } from '../../zendesk/answer-host';
import type { Locale } from '../i18n/locale';
import { afterPaint } from '../shared/after-paint';
import { asNamed, type CallBy } from '../shared/as-named';
import { fittingHeight } from '../shared/fitting-height';
import type { DrawnAnswer, WriteTime } from './create-answer';
import { describeAnswer } from './describe-answer';

type Host = Pick<AnswerHost, 'getState' | 'subscribe' | 'serverClock' | 'resize'>;

interface FirstAnswer {
  readonly host: Host;
  readonly settings: WindowSettings;
  readonly locale: Locale;
  /** The rule for first names, which comes beside the page; until then, or without it, whole names stand. */
  readonly callByName: Promise<CallBy>;
  readonly drawn: DrawnAnswer;
  /** Everything of the page: as high as the frame has to be. */
  readonly content: HTMLElement;
}

/**
 * The answer before the framework: drawn at once, and anew whenever it changes, until the signal says
 * that the sidebar has taken over. A sidebar that never comes must not leave a stale "open" behind.
 */
export function keepFirstAnswer(
  { host, settings, locale, callByName, drawn, content }: FirstAnswer,
  signal: AbortSignal,
): Promise<void> {
  const { serverClock, getState } = host;
  // Making the formats takes longer than the first frame has.
  let canWriteTime = false;
  let callBy = asNamed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let height = 0;

  const draw = () => {
    if (signal.aborted) return;
    clearTimeout(timer);
    const { ticket, isActive } = getState();
    const now = serverClock.now();
    const writeTime: WriteTime = canWriteTime ? (at) => locale.clock(at, now) : null;
    const { channel, window } = shownWindow(ticket, NOTHING_GATHERED, settings, now);
    drawn.draw(
      describeAnswer(
        {
          window,
          channel,
          isSessionEnded: ticket.isSessionEnded,
          requester: ticket.requester,
          now,
        },
        { ...locale, callBy },
      ),
      writeTime,
    );
    const nextMs = isActive ? nextChangeMs(window, settings.thresholds, now) : null;
    if (nextMs !== null) timer = setTimeout(draw, nextMs);
    const wanted = fittingHeight(content);
    if (wanted !== height) void host.resize(wanted);
    height = wanted;
  };

  const stops = [host.subscribe(draw), serverClock.subscribe(draw)];
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  });
  document.addEventListener('visibilitychange', draw, { signal });
  globalThis.addEventListener('focus', draw, { signal });
  draw();
  callByName.then(
    (byFirstName) => {
      callBy = byFirstName;
      draw();
    },
    () => {},
  );
  return new Promise((painted) => {
    afterPaint(() => {
      canWriteTime = true;
      draw();
      afterPaint(painted);
    });
  });
}
