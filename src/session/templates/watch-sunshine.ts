import { sharedFallbackLanguage } from '../../core/catalogue/fallback-language';
import { joinNumbers } from '../../core/catalogue/join-numbers';
import type { RequestFailure } from '../../core/request-failure';
import type { SunshineSettings } from '../../core/settings';
import type { Template } from '../../core/template/template';
import { hours } from '../../core/time';
import { listWhatsAppNumbers, type WhatsAppNumber } from '../../sunshine/list-integrations';
import { listMessageTemplates, MOST_NUMBERS } from '../../sunshine/list-message-templates';
import type { SunshineGet } from '../../sunshine/sunshine-requests';
import { numbersKey } from '../only-number';
import type { SourceState } from './catalogue';
import { type ListState, type ListWatch, type WatchedList, watchList } from './watch-list';

/** Accounts rarely get a new number; the agent's refresh looks for one too. */
const NUMBERS_FRESH_MS = hours(24);

interface SunshineTemplates {
  readonly state: SourceState;
  /** The ticket's number first; the same array until something changes. */
  readonly templates: readonly Template[];
  /** All numbers' lists are there and fresh: what they lack Meta does not have. */
  readonly isWhole: boolean;
  /** Of the ticket's number, or the one that all numbers share; null: unknown. */
  readonly fallbackLanguage: string | null;
  /** As far as fetched. */
  readonly numbers: readonly WhatsAppNumber[];
}

const NO_NUMBERS: readonly WhatsAppNumber[] = [];

export interface WatchedSunshine {
  readonly get: () => SunshineTemplates;
  /** Sunshine's id of the ticket's number; null: unknown. */
  readonly setNumber: (number: string | null) => void;
  readonly refresh: () => void;
}

interface SunshineSource {
  readonly service: SunshineSettings;
  readonly ask: SunshineGet;
  readonly freshMs: number;
}

type TemplateList = WatchedList<readonly Template[]>;

/** The account's numbers and their templates, the ticket's first, without inactive numbers. */
export function watchSunshine(
  { service, ask, freshMs }: SunshineSource,
  watch: ListWatch,
): WatchedSunshine {
  const { appId, baseUrl } = service;
  const account = `${baseUrl} ${appId}`;
  const lists = new Map<string, TemplateList>();
  let number: string | null = null;

  const onChange = () => {
    watchNew();
    watch.onChange();
  };
  const numbers = watchList<readonly WhatsAppNumber[]>(
    {
      key: numbersKey(service),
      freshMs: NUMBERS_FRESH_MS,
      fetch: () => listWhatsAppNumbers(ask, { appId }),
    },
    { ...watch, onChange },
  );

  const isTheTickets = ({ id }: WhatsAppNumber) => id === number;
  const allWanted = () =>
    (numbers.state().list ?? [])
      .filter((one) => one.isActive || isTheTickets(one))
      .toSorted((a, b) => Number(isTheTickets(b)) - Number(isTheTickets(a)));
  const wanted = () => allWanted().slice(0, MOST_NUMBERS.ofTicket);

  function watchNew(): void {
    for (const { id } of wanted()) {
      if (lists.has(id) || watch.signal.aborted) continue;
      const source = {
        key: `templates ${account} ${id}`,
        freshMs,
        fetch: () => listMessageTemplates(ask, { appId, integrationId: id }),
      };
      lists.set(id, watchList(source, watch));
    }
  }

  let joinedFrom: readonly unknown[] = [];
  let joined: readonly Template[] = [];
  function join(shown: readonly { readonly id: string; readonly list: TemplateList }[]) {
    const from = shown.flatMap(({ id, list }) => [id, list.state().list]);
    if (from.length !== joinedFrom.length || from.some((one, i) => one !== joinedFrom[i])) {
      joinedFrom = from;
      joined = joinNumbers(
        shown.map(({ id, list }) => ({ number: id, templates: list.state().list ?? [] })),
      );
    }
    return joined;
  }

  function fallbackLanguage(): string | null {
    const all = allWanted();
    const own = all.find(isTheTickets);
    return own === undefined ? sharedFallbackLanguage(all) : own.fallbackLanguage;
  }

  return {
    get() {
      const shown = wanted().flatMap(({ id }) => {
        const list = lists.get(id);
        return list ? [{ id, list }] : [];
      });
      const states = shown.map(({ list }) => list.state());
      return {
        state: stateOf([numbers.state(), ...states]),
        templates: join(shown),
        fallbackLanguage: fallbackLanguage(),
        numbers: numbers.state().list ?? NO_NUMBERS,
        isWhole:
          shown.length > 0 &&
          shown.length === allWanted().length &&
          states.every(({ status, failure }) => status === 'ready' && failure === null),
      };
    },
    setNumber(next) {
      if (next === number) return;
      number = next;
      watchNew();
      watch.onChange();
    },
    refresh() {
      numbers.refresh();
      for (const list of lists.values()) list.refresh();
    },
  };
}

/** As old as the oldest list, and failed if one is missing. The numbers' list comes first. */
function stateOf([numbers, ...lists]: readonly ListState<unknown>[]): SourceState {
  const all = numbers ? [numbers, ...lists] : lists;
  const first = <T>(of: (state: ListState<unknown>) => T | null): T | null =>
    all.map(of).find((value) => value !== null) ?? null;
  const fetchedAt = lists.map(({ updatedAtMs }) => updatedAtMs).filter((at) => at !== null);
  const pauses = all.map(({ pauseUntilMs }) => pauseUntilMs ?? 0);
  const statuses = all.map(({ status }) => status);
  const failure: RequestFailure | null = first((state) => state.failure);
  return {
    source: 'sunshine',
    status: statuses.includes('failed')
      ? 'failed'
      : statuses.includes('loading')
        ? 'loading'
        : 'ready',
    updatedAtMs: fetchedAt.length > 0 ? Math.min(...fetchedAt) : null,
    failure,
    pauseUntilMs: failure ? Math.max(...pauses) || null : null,
    isFetching: all.some(({ isFetching }) => isFetching),
  };
}
