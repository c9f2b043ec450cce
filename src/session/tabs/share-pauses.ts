import * as v from 'valibot';
import type { RequestFailure } from '../../core/request-failure';
import { elapsedMs } from '../../zendesk/local-clock';
import { answerHearers, namedPauseMs, toldPauses } from '../../zendesk/request/ask';
import type { TabShare } from './tab-share';

const TOPIC = 'pauses';

/** By server; how long they had to last when this was told. Another tab may be of another version. */
const toldShape = v.record(
  v.string(),
  v.object({
    leftMs: v.pipe(v.number(), v.finite()),
    failure: v.object({
      kind: v.literal('status'),
      status: v.number(),
      retryAfterMs: v.nullable(v.number()),
    }),
  }),
);

/**
 * A pause that a server asks one tab for holds in all of this browser's, in all of the app's places.
 * Once in a page.
 */
export function sharePauses(share: TabShare, signal: AbortSignal): void {
  const own = new Map<string, { readonly untilMs: number; readonly failure: RequestFailure }>();
  const hear: Parameters<typeof answerHearers.add>[0] = (server, _response, answer) => {
    const pauseMs = answer.ok ? 0 : namedPauseMs(answer.error);
    if (answer.ok || pauseMs === 0) return;
    const { error: failure } = answer;
    own.set(server, { untilMs: elapsedMs() + pauseMs, failure });
    const told = [...own].map(([name, pause]) => [
      name,
      { leftMs: pause.untilMs - elapsedMs(), failure: pause.failure },
    ]);
    share.announce(TOPIC, Object.fromEntries(told));
  };
  answerHearers.add(hear);
  const stop = share.listen(TOPIC, (value, ageMs) => {
    const told = v.safeParse(toldShape, value);
    if (!told.success) return;
    for (const [server, { leftMs, failure }] of Object.entries(told.output)) {
      const untilMs = elapsedMs() + leftMs - ageMs;
      if (untilMs > (toldPauses.get(server)?.untilMs ?? elapsedMs())) {
        toldPauses.set(server, { untilMs, failure });
      }
    }
  });
  signal.addEventListener('abort', () => {
    answerHearers.delete(hear);
    stop();
    toldPauses.clear();
  });
}
