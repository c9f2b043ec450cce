import type { RequestFailure } from '../../core/request-failure';
import { accessProblemOf } from '../../sunshine/access-problem';
import type { Translate } from '../i18n/create-translate';

/** What was asked for: each has its own sentence in front, unless the place that shows it has a title. */
export type Asked =
  | 'macros'
  | 'other-tickets'
  | 'log'
  | 'refusals'
  | 'tag'
  | 'note'
  /** The board's tickets, and what is read of them one by one. */
  | 'board'
  | 'board-reads'
  /** Of Sunshine Conversations. */
  | 'templates'
  | 'conversation'
  | 'sending'
  /** Of Zendesk and of Sunshine, by the admin's set-up, which says itself what to do. */
  | 'setup'
  | 'setup-sunshine';

export interface Pause {
  readonly leftMs: number;
  /** True when the next try comes by itself. */
  readonly isRetrying: boolean;
}

/** How a request can have failed, as far as the sentence for it differs. */
type Why =
  | 'offline'
  | 'no-answer'
  | 'wrong-shape'
  | 'refused'
  | 'not-found'
  | 'conflict'
  | 'not-taken'
  | 'pause'
  | 'trouble'
  | 'status';

/** Any other below 500 means nothing to an agent, and gets the general sentence. */
const BY_STATUS: ReadonlyMap<number, Why> = new Map<number, Why>([
  [400, 'not-taken'],
  [401, 'refused'],
  [402, 'refused'],
  [403, 'refused'],
  [404, 'not-found'],
  [409, 'conflict'],
  [422, 'not-taken'],
  [429, 'pause'],
]);

const whyOf = (failure: RequestFailure): Why =>
  failure.kind === 'status'
    ? (BY_STATUS.get(failure.status) ?? (failure.status >= 500 ? 'trouble' : 'status'))
    : failure.kind;

const OF_SUNSHINE: ReadonlySet<Asked> = new Set([
  'templates',
  'conversation',
  'sending',
  'setup-sunshine',
] as const);

/** The agent did not ask for these, and has nothing to do about them. */
const IS_QUIET: ReadonlySet<Asked> = new Set([
  'other-tickets',
  'log',
  'refusals',
  'tag',
  'board-reads',
  'setup',
  'setup-sunshine',
] as const);

/**
 * Why a request failed, and what to do: the one way from a failure to words.
 * @param pause how long a 429 is to be waited out, where that is counted.
 */
export function describeFailure(
  failure: RequestFailure,
  asked: Asked,
  t: Translate,
  pause?: Pause,
): string {
  const sentences = [leadOf(failure, asked, t), reasonOf(failure, asked, t)];
  if (!IS_QUIET.has(asked)) sentences.push(nextOf(failure, asked, t, pause));
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function leadOf(failure: RequestFailure, asked: Asked, t: Translate): string | null {
  switch (asked) {
    case 'other-tickets':
    case 'log':
    case 'refusals':
    case 'note':
      return t(`requestFailure.lead.${asked}`);
    case 'tag': {
      const isUnsure = failure.kind === 'no-answer' || failure.kind === 'wrong-shape';
      return t(isUnsure ? 'requestFailure.lead.tagUnsure' : 'requestFailure.lead.tag');
    }
    default:
      return null;
  }
}

function reasonOf(failure: RequestFailure, asked: Asked, t: Translate): string {
  const isSunshine = OF_SUNSHINE.has(asked);
  const access = isSunshine ? accessProblemOf(failure) : null;
  if (access !== null) return t(`requestFailure.access.${access}`);
  // Names, not words: they are alike in every language.
  const service = isSunshine ? 'Sunshine Conversations' : 'Zendesk';
  if (failure.kind !== 'status') return t(`requestFailure.why.${failure.kind}`, { service });
  const { code, title } = failure;
  const details = [title, code].filter(Boolean).join(', ');
  const status = String(failure.status);
  const why = whyOf(failure);
  // What nobody here understands is shown as it came.
  if (details !== '' && (why === 'not-taken' || why === 'conflict')) {
    return t('requestFailure.why.said', { service, said: details });
  }
  return t(`requestFailure.why.${why}`, { service, status });
}

const MINUTE_MS = 60_000;

function nextOf(
  failure: RequestFailure,
  asked: Asked,
  t: Translate,
  pause: Pause | undefined,
): string | null {
  const why = whyOf(failure);
  const isSunshine = OF_SUNSHINE.has(asked);
  if (isSunshine && accessProblemOf(failure) !== null) return t('requestFailure.next.admin');
  switch (why) {
    case 'offline':
      return t('requestFailure.next.connection');
    case 'no-answer':
    case 'conflict':
      return t('requestFailure.next.again');
    case 'pause': {
      if (!pause) return t('requestFailure.next.minutes');
      const { leftMs, isRetrying } = pause;
      return isRetrying
        ? t('requestFailure.next.itself', { seconds: Math.max(1, Math.ceil(leftMs / 1_000)) })
        : t('requestFailure.next.after', { count: Math.max(1, Math.ceil(leftMs / MINUTE_MS)) });
    }
    case 'trouble':
    case 'status':
      return t('requestFailure.next.minute');
    case 'refused':
      return t(asked === 'note' ? 'requestFailure.next.byHand' : 'requestFailure.next.admin');
    case 'not-found':
      return t(asked === 'note' ? 'requestFailure.next.byHand' : 'requestFailure.next.admin');
    case 'not-taken':
      return t(asked === 'note' ? 'requestFailure.next.noteForm' : 'requestFailure.next.values');
    case 'wrong-shape':
      return t(asked === 'note' ? 'requestFailure.next.again' : 'requestFailure.next.admin');
  }
}
