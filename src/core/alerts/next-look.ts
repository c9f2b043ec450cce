import { type DurationMs, durationMs, type EpochMs, epochMs, hours, minutes } from '../time';
import { type ChannelRules, channelPolicy, timedChannels } from '../window/channel-policy';

/** How often an agent's tickets are looked for while somebody is at the computer. */
export const LOOK_EVERY: DurationMs = minutes(10);

/** After failures the wait doubles, up to this. */
const LONGEST: DurationMs = minutes(60);

/** What the next look depends on. */
export interface LookState {
  /** How long ago the newest answer was asked for; null: there is none. */
  readonly ageMs: number | null;
  /** How often looking failed since. */
  readonly failures: number;
  /** How long ago it failed last; null: it did not. */
  readonly failedAgoMs: number | null;
  /** How much longer than usual to wait, as answers say that limits are near; 1: no longer. */
  readonly widening: number;
  /** How long Zendesk still wants to be left alone; 0: it does not. */
  readonly pauseLeftMs: number;
}

/** How old an answer may be before it is asked for anew. */
export const freshMs = ({ widening }: Pick<LookState, 'widening'>): DurationMs =>
  durationMs(LOOK_EVERY * Math.max(1, widening));

/** How long until the tickets are to be looked for again; 0: now. */
export function nextLookMs(state: LookState): DurationMs {
  const { ageMs, failures, failedAgoMs, pauseLeftMs } = state;
  const due = ageMs === null ? 0 : freshMs(state) - ageMs;
  const wait = Math.min(LOOK_EVERY * 2 ** Math.max(0, failures - 1), LONGEST);
  const retry =
    failures === 0 || failedAgoMs === null ? 0 : Math.max(wait, freshMs(state)) - failedAgoMs;
  return durationMs(Math.max(0, due, retry, pauseLeftMs));
}

/** Times of updates may have missed what the customer wrote later (?); no session is taken to be longer. */
export const MISSED: DurationMs = hours(24);

/** Nothing ends soon in a ticket that was updated before it: no channel's window is so long. */
export function oldestUpdate(rules: ChannelRules, now: EpochMs): EpochMs {
  const policies = timedChannels(rules).map((channel) => channelPolicy(channel, rules));
  const longest = Math.max(...policies.map((it) => (it.kind === 'timed' ? it.windowMs : 0)));
  return epochMs(now - longest - MISSED);
}

/** A ticket as the search shows it. */
interface Found {
  readonly id: string;
  readonly updatedAt: EpochMs | null;
}

/** The tickets whose times have to be read: new ones, and those updated since they were read. */
export function ticketsToRead<T extends Found>(
  found: readonly T[],
  read: ReadonlyMap<string, Found>,
): readonly T[] {
  return found.filter(({ id, updatedAt }) => {
    const before = read.get(id);
    return before === undefined || updatedAt === null || before.updatedAt !== updatedAt;
  });
}
