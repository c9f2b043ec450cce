import type { BoardTicket } from '../../core/board/board-ticket';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { type EpochMs, hours } from '../../core/time';
import { elapsedMs } from '../../zendesk/local-clock';
import { askBeyond } from './ask-beyond';
import { askBoard, type OnStep } from './ask-board';
import { askChanges } from './ask-changes';
import type { SearchWay } from './first-pages';
import type { Asking } from './read-again';

/** What only a whole reading shows waits no longer for it; the export's tickets are as old at most. */
const WHOLE_MS = hours(1);

type Questions = Omit<Asking, 'way'>;

/** A scope's tickets, as far as they were read. */
export interface BoardPicture {
  /** By id. */
  readonly tickets: ReadonlyMap<string, BoardTicket>;
  /** How many Zendesk counts. */
  readonly found: number;
  /** Pages of the search or of the bulk reads that did not come. */
  readonly missingPages: number;
  /** There are more than a search shows, and they were not exported. */
  readonly isBeyondSearch: boolean;
}

const STOPPED = fail({ kind: 'no-answer' } as const);

/**
 * Keeps the tickets of one scope. The first renewal reads the whole, and so does one after an hour,
 * after a page that did not come, where too much has changed, and where the whole is one page; any other
 * only what has changed.
 */
export function createBoardPicture() {
  let tickets: ReadonlyMap<string, BoardTicket> = new Map();
  let found = 0;
  let missingPages = 0;
  let hasMore = false;
  let pages = 0;
  let way: SearchWay | null = null;
  /** All changes up to then are in it; null: the whole was never read. */
  let since: EpochMs | null = null;
  let wholeAtMs = Number.NEGATIVE_INFINITY;
  /** What the export showed, and until when it is kept. */
  let beyond: { readonly ids: ReadonlySet<string>; readonly untilMs: number } | null = null;

  const isWholeDue = () =>
    missingPages > 0 ||
    way === null ||
    (pages === 1 && beyond === null) ||
    elapsedMs() - wholeAtMs >= WHOLE_MS;

  /** false: the whole has to be read. */
  async function renewChanges(
    asking: Questions,
    from: EpochMs,
  ): Promise<Result<boolean, RequestFailure>> {
    const askedAt = asking.now();
    const changes = await askChanges({ ...asking, way }, tickets, from);
    if (!changes.ok || asking.signal.aborted) return changes.ok ? STOPPED : changes;
    if (changes.value === null) return ok(false);
    found += changes.value.tickets.size - tickets.size;
    ({ tickets, missingPages } = changes.value);
    if (missingPages === 0) since = askedAt;
    return ok(true);
  }

  async function renewWhole(
    asking: Questions,
    onStep: OnStep,
  ): Promise<Result<void, RequestFailure>> {
    const askedAt = asking.now();
    const before = tickets;
    const whole = await askBoard({ ...asking, way }, (sofar, ...step) => {
      // Older tickets stay until newer ones are there.
      tickets = new Map([...before, ...sofar.tickets]);
      ({ found, missingPages } = sofar);
      onStep(...step);
    });
    if (!whole.ok || asking.signal.aborted) return whole.ok ? STOPPED : whole;
    ({ found, missingPages, hasMore, pages, way } = whole.value);
    // What a missing page would have shown is better old than gone.
    const kept = [...before].filter(([id]) => missingPages > 0 || beyond?.ids.has(id));
    const older = kept.map(([id, ticket]) => [id, { ...ticket, askedAt }] as const);
    tickets = new Map([...older, ...whole.value.tickets]);
    if (missingPages > 0) return ok(undefined);
    wholeAtMs = elapsedMs();
    // What the export showed may have changed since.
    if (beyond === null || since === null) since = askedAt;
    return ok(undefined);
  }

  return {
    get: (): BoardPicture => ({
      tickets,
      found,
      missingPages,
      isBeyondSearch: hasMore && beyond === null,
    }),
    /** @param onStep hears when there is more, and how many of the requests are done. */
    async renew(asking: Questions, onStep: OnStep): Promise<Result<void, RequestFailure>> {
      if (beyond !== null && elapsedMs() >= beyond.untilMs) {
        beyond = null;
        wholeAtMs = Number.NEGATIVE_INFINITY;
      }
      if (since !== null && !isWholeDue()) {
        const changes = await renewChanges(asking, since);
        if (!changes.ok) return changes;
        if (changes.value) return ok(undefined);
        beyond = null;
      }
      return renewWhole(asking, onStep);
    },
    /** Adds what no search shows. */
    async readBeyond(asking: Questions, onStep: OnStep): Promise<Result<void, RequestFailure>> {
      const answer = await askBeyond({ ...asking, way }, tickets, onStep);
      if (!answer.ok || asking.signal.aborted) return answer.ok ? STOPPED : answer;
      beyond = { ids: new Set(answer.value.tickets.keys()), untilMs: elapsedMs() + WHOLE_MS };
      tickets = new Map([...tickets, ...answer.value.tickets]);
      ({ found } = answer.value);
      missingPages += answer.value.missingPages;
      return ok(undefined);
    },
  };
}
