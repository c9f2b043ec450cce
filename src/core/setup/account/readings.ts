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
  /** The ticket as a bulk read has it, its metrics with it. */
  many: { place: 'tickets', is: 'list' },
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
  /** The admin's own record. */
  me: { place: 'user', is: 'fields' },
  /** This app, as it is installed. */
  installation: { place: 'settings', is: 'fields', within: 'installation' },
  accountSettings: { place: 'settings', is: 'fields' },
  /** How many users have the first tag of the requester's profile. */
  tagCount: { place: 'count', is: 'number' },
  /** Tags that begin as it does. */
  tagNames: { place: 'tags', is: 'list' },
  triggers: { place: 'triggers', is: 'list' },
  automations: { place: 'automations', is: 'list' },
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
  readonly is: 'list' | 'fields' | 'number';
  /** A field that may be around all of it. */
  readonly within?: string;
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

const IS: Readonly<Record<Place['is'], (value: unknown) => boolean>> = {
  list: Array.isArray,
  fields: isFields,
  number: (value) => typeof value === 'number',
};

/** The answer to a request, if it has the place that makes it readable. */
export function readable(readings: AccountReadings, name: RequestName): Reading {
  const reading = readings.requests[name] ?? fail({ kind: 'not-asked' as const });
  if (!reading.ok) return reading;
  const { place, is, within }: Place = REQUESTS[name];
  const { body } = reading.value;
  const found = at(body, place) ?? (within && at(body, within, place));
  return IS[is](found) ? reading : fail({ kind: 'wrong-shape', detail: place });
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
