import type { RequestFailure } from '../../request-failure';
import { fail, type Result } from '../../result';
import type { EpochMs } from '../../time';
import { at, isFields } from './raw';
import type { SidebarLook } from './sidebar-record';
import type { Word } from './words';

/**
 * What is asked of an account, with the place of the list or the fields that an answer has to hold
 * to be readable.
 */
export const REQUESTS = {
  ticket: { place: 'ticket', is: 'fields' },
  audits: { place: 'audits', is: 'list' },
  /** The same, filtered by `ChatStartedEvent`. */
  chats: { place: 'audits', is: 'list' },
  log: { place: 'events', is: 'list' },
  metrics: { place: 'ticket_metric', is: 'fields' },
  /** The requester's tickets, newest first. */
  search: { place: 'results', is: 'list' },
  /** The account's newest WhatsApp tickets. */
  whatsapp: { place: 'results', is: 'list' },
  profile: { place: 'user', is: 'fields' },
  identities: { place: 'identities', is: 'list' },
  userFields: { place: 'user_fields', is: 'list' },
  macros: { place: 'macros', is: 'list' },
  /** What the first public macro would do to the ticket. */
  preview: { place: 'result', is: 'fields' },
  integrations: { place: 'integrations', is: 'list' },
  templates: { place: 'messageTemplates', is: 'list' },
  /** Sunshine's messages of the conversation that the audits name, by v2. */
  thread: { place: 'messages', is: 'list' },
  /** The messages of the requester's messaging identity, by v1.1. */
  userThread: { place: 'messages', is: 'list' },
  noKey: { place: 'messages', is: 'list' },
  wrongKey: { place: 'messages', is: 'list' },
} as const satisfies Readonly<Record<string, Place>>;

interface Place {
  readonly place: string;
  readonly is: 'list' | 'fields';
}

export type RequestName = keyof typeof REQUESTS;

export const REQUEST_NAMES = Object.keys(REQUESTS) as readonly RequestName[];

export interface Answered {
  readonly body: unknown;
  readonly dateMs: EpochMs | null;
  /** The header `Age`; null: none. */
  readonly ageSeconds: number | null;
  /** The computer's clock when it was asked. */
  readonly askedAtMs: EpochMs;
}

export type Reading = Result<Answered, RequestFailure | { readonly kind: 'not-asked' }>;

/** How the server of the app's own files told the time. */
export type FileTime = 'date' | 'no-date' | 'age' | 'stale' | 'not-found' | 'no-answer';

/** All that was read of an account, as it came. */
export interface AccountReadings {
  readonly requests: Readonly<Partial<Record<RequestName, Reading>>>;
  readonly page: {
    /** Where the frame's address names its account; null: nowhere. */
    readonly address: 'query' | 'hash' | null;
    readonly isZendesksOrigin: boolean;
    readonly hasLocks: boolean;
    readonly hasChannels: boolean;
    readonly ownFile: FileTime;
    /** The SDK's `currentUser`; null: not told. */
    readonly currentUser: unknown;
    /** Which of Sunshine's addresses the admin has set; null: no key is set up. */
    readonly sunshineHost: 'smooch' | 'smooch-eu' | 'own' | null;
  };
  /** The ticket as its sidebar sees it, if it was opened meanwhile. */
  readonly look: SidebarLook | null;
}

/** A stamp as text or number; null: no time. Core reads no dates itself. */
export type TimeReader = (value: unknown) => EpochMs | null;

/** The answer to a request, if it has the place that makes it readable. */
export function readable(readings: AccountReadings, name: RequestName): Reading {
  const reading = readings.requests[name] ?? fail({ kind: 'not-asked' as const });
  if (!reading.ok) return reading;
  const { place, is } = REQUESTS[name];
  const found = at(reading.value.body, place);
  const isRight = is === 'list' ? Array.isArray(found) : isFields(found);
  return isRight ? reading : fail({ kind: 'wrong-shape', detail: place });
}

type Failure = Extract<Reading, { ok: false }>['error'];

const BY_STATUS: ReadonlyMap<number, Word> = new Map<number, Word>([
  [401, 'refused'],
  [402, 'refused'],
  [403, 'refused'],
  [404, 'not-found'],
  [408, 'timeout'],
  [429, 'too many requests'],
]);

/** Why something was not readable, in the report's words. */
export function whyNot(failure: Failure): Word {
  switch (failure.kind) {
    case 'not-asked':
      return 'not asked';
    case 'offline':
      return 'offline';
    case 'no-answer':
      return 'timeout';
    case 'wrong-shape':
      return failure.detail === 'not JSON' ? 'not JSON' : 'wrong shape';
    case 'status':
      return BY_STATUS.get(failure.status) ?? (failure.status < 500 ? 'refused' : 'server trouble');
  }
}
