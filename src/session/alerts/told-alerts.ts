import * as v from 'valibot';
import type { Alert, ToldAlert } from '../../core/alerts/alert';
import type { AlertsDue } from '../../core/alerts/alerts-due';
import { type EpochMs, epochMs } from '../../core/time';
import { pause } from '../pause';
import type { TabShare } from '../tabs/tab-share';

/** The part of browser storage in use; either call throws where storage is denied. */
type ToldStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Increase when the stored form changes. */
const FORM = 1;

/** Far more than end in a day: others may write there. */
const MOST = 1_000;

/** Browsers show what one page stored to the others a moment later. */
const SETTLE_MS = 150;

const TOPIC = 'told alerts';

const instant = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value): EpochMs => epochMs(value)),
);

const toldShape = v.object({
  ticketId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  stage: v.picklist(['closing', 'critical']),
  endsAt: instant,
  toldAt: instant,
});

const read = (values: unknown): readonly ToldAlert[] =>
  (Array.isArray(values) ? values : [])
    .slice(-MOST)
    .map((one) => v.safeParse(toldShape, one))
    .flatMap((one) => (one.success ? [one.output] : []));

export interface ToldAlerts {
  /**
   * The alerts that this page is to tell: while it decides no other page of this browser does, and what it
   * tells no other page will.
   */
  readonly claim: (decide: (told: readonly ToldAlert[]) => AlertsDue) => Promise<readonly Alert[]>;
  readonly stop: () => void;
}

/**
 * What this browser told this agent in the last day: tickets' ids, stages and times. Never fails.
 *
 * @param storage null: nothing outlives the pages; they tell each other.
 */
export function createToldAlerts(
  share: TabShare,
  storage: ToldStorage | null,
  { origin, agentId }: { readonly origin: string; readonly agentId: string | null },
  signal: AbortSignal,
): ToldAlerts {
  const key = `reply-window ${FORM} ${origin} ${agentId ?? ''} told-alerts`;
  let here: readonly ToldAlert[] = [];
  const stop = share.listen(`${TOPIC} ${agentId}`, (value) => {
    here = joined(here, read(value));
  });
  const stored = (): readonly ToldAlert[] => {
    try {
      return read(JSON.parse(storage?.getItem(key) ?? '[]'));
    } catch {
      return [];
    }
  };
  return {
    stop,
    claim: (decide) =>
      share.alone(key, async () => {
        const before = joined(stored(), here);
        const { alerts, told } = decide(before);
        if (signal.aborted) return [];
        here = told;
        if (told.length === before.length && alerts.length === 0) return [];
        try {
          storage?.setItem(key, JSON.stringify(told.slice(-MOST)));
        } catch {
          // Denied or full: the other tabs are told all the same.
        }
        share.announce(`${TOPIC} ${agentId}`, told);
        await pause(SETTLE_MS, signal);
        return alerts;
      }),
  };
}

const nameOf = ({ ticketId, stage, endsAt }: ToldAlert) => `${ticketId} ${stage} ${endsAt}`;

/** Both, each once. */
const joined = (one: readonly ToldAlert[], other: readonly ToldAlert[]): readonly ToldAlert[] => [
  ...new Map([...one, ...other].map((told) => [nameOf(told), told])).values(),
];
