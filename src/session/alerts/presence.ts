import * as v from 'valibot';
import type { TabPresence } from '../../core/alerts/presence';
import { MINUTE } from '../../core/time';
import { elapsedMs } from '../../zendesk/local-clock';
import { pause } from '../pause';
import type { TabShare } from '../tabs/tab-share';

const TOPIC = 'presence';

/** Signs of life need not be told more often. */
const TOLD_EVERY_MS = MINUTE;

/** How long the browser's tabs have to answer: they are all on this computer. */
const ANSWER_MS = 250;

const toldShape = v.object({
  tab: v.string(),
  isInFront: v.boolean(),
  idleMs: v.nullable(v.number()),
  ticketId: v.nullable(v.string()),
});

/** What a page tells of itself. */
type Seen = Pick<TabPresence, 'isInFront' | 'ticketId'>;

export interface PresenceTeller {
  /** What is known here, for this page's own use. */
  readonly get: () => TabPresence;
  /** The agent did something here. */
  readonly noteSign: () => void;
  /** What `see` says may have changed. */
  readonly noteChange: () => void;
}

/**
 * Tells the browser's other tabs whether somebody is here: at each sign of life, at most once a minute,
 * and when another thing is in sight.
 */
export function tellPresence(share: TabShare, see: () => Seen): PresenceTeller {
  const tab = crypto.randomUUID();
  let signAtMs: number | null = null;
  let toldAtMs = Number.NEGATIVE_INFINITY;
  let told = '';
  const get = (): TabPresence => ({
    ...see(),
    idleMs: signAtMs === null ? null : elapsedMs() - signAtMs,
  });
  const tell = () => {
    toldAtMs = elapsedMs();
    told = JSON.stringify(see());
    share.announce(TOPIC, { tab, ...get() });
  };
  return {
    get,
    noteSign() {
      signAtMs = elapsedMs();
      if (signAtMs - toldAtMs >= TOLD_EVERY_MS) tell();
    },
    noteChange() {
      if (JSON.stringify(see()) !== told) tell();
    },
  };
}

/** What the other tabs that live say of themselves, asked anew. */
export async function askPresence(
  share: TabShare,
  signal: AbortSignal,
): Promise<readonly TabPresence[]> {
  const tabs = new Map<string, TabPresence>();
  const stop = share.listen(TOPIC, (value, ageMs) => {
    const told = v.safeParse(toldShape, value);
    if (!told.success) return;
    const { tab, idleMs, ...seen } = told.output;
    tabs.set(tab, { ...seen, idleMs: idleMs === null ? null : idleMs + ageMs });
  });
  await pause(ANSWER_MS, signal);
  stop();
  return [...tabs.values()];
}

/** Calls `hear` when another tab tells something of itself. Returns the way to stop. */
export const onPresence = (share: TabShare, hear: () => void): (() => void) =>
  share.listen(TOPIC, hear);

/** Calls `hear` when the agent does something in this page. */
export function watchSigns(hear: () => void, signal: AbortSignal): void {
  const options = { signal, passive: true, capture: true };
  for (const event of ['pointerdown', 'pointermove', 'keydown']) {
    window.addEventListener(event, hear, options);
  }
}
