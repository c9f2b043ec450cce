import * as v from 'valibot';
import type { BoardTicket, Named } from '../../core/board/board-ticket';
import { lenient } from '../../core/lenient';
import type { EpochMs } from '../../core/time';
import { channelName } from '../ticket/channel-name';
import { readTimestamp } from '../ticket/read-message';
import { idShape, viaShape } from '../ticket/ticket-shapes';

const text = lenient(v.string());

const ticketShape = v.looseObject({
  id: idShape,
  result_type: v.optional(v.literal('ticket'), 'ticket'),
  subject: text,
  raw_subject: text,
  status: text,
  via: lenient(viaShape),
  requester_id: lenient(idShape),
  group_id: lenient(idShape),
  assignee_id: lenient(idShape),
  updated_at: v.optional(v.unknown()),
  metric_set: v.optional(v.unknown()),
});

const metricsShape = v.looseObject({
  ticket_id: lenient(idShape),
  requester_updated_at: v.optional(v.unknown()),
  assignee_updated_at: v.optional(v.unknown()),
});

const namedShape = v.looseObject({ id: idShape, name: text });

/** What an answer has beside its tickets; a search has none of it. */
export interface Sideloads {
  readonly names: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  /** By ticket, as they came. */
  readonly metrics: ReadonlyMap<string, unknown>;
}

export const NO_SIDELOADS: Sideloads = { names: new Map(), groups: new Map(), metrics: new Map() };

const listOf = (body: unknown, key: string): readonly unknown[] => {
  const list = (body as Readonly<Record<string, unknown>> | null)?.[key];
  return Array.isArray(list) ? list : [];
};

const namesIn = (body: unknown, key: string): ReadonlyMap<string, string> =>
  new Map(
    listOf(body, key).flatMap((item) => {
      const shape = v.safeParse(namedShape, item);
      return shape.success ? [[shape.output.id, shape.output.name ?? '']] : [];
    }),
  );

/** Of what is missing, or of another shape, nothing is known. */
export const readSideloads = (body: unknown): Sideloads => ({
  names: namesIn(body, 'users'),
  groups: namesIn(body, 'groups'),
  metrics: new Map(
    listOf(body, 'metric_sets').flatMap((item) => {
      const shape = v.safeParse(metricsShape, item);
      const id = shape.success ? shape.output.ticket_id : null;
      return id === null ? [] : [[id, item]];
    }),
  ),
});

/**
 * A ticket of a search or a bulk read, its metrics at the top level or inside (?).
 * @returns null for what is no ticket: it must not take the others with it.
 */
export function readBoardTicket(
  item: unknown,
  sideloads: Sideloads,
  askedAt: EpochMs,
): BoardTicket | null {
  const shape = v.safeParse(ticketShape, item);
  if (!shape.success) return null;
  const { id, subject, raw_subject, status, via, metric_set, ...ticket } = shape.output;
  const metrics = v.safeParse(metricsShape, metric_set ?? sideloads.metrics.get(id));
  const told = metrics.success ? metrics.output : null;
  return {
    id,
    subject: subject ?? raw_subject ?? '',
    status: status ?? '',
    channel: channelName(via?.channel ?? ''),
    requester: named(ticket.requester_id, sideloads.names),
    group: named(ticket.group_id, sideloads.groups),
    assignee: named(ticket.assignee_id, sideloads.names),
    updatedAt: readTimestamp(ticket.updated_at),
    requesterUpdatedAt: readTimestamp(told?.requester_updated_at),
    assigneeUpdatedAt: readTimestamp(told?.assignee_updated_at),
    askedAt,
  };
}

const named = (id: string | null, names: ReadonlyMap<string, string>): Named | null =>
  id === null ? null : { id, name: names.get(id) ?? '' };

const LIVE: ReadonlySet<string> = new Set(['new', 'open', 'pending', 'hold']);

/** May somebody still have to answer? One of a status without a name counts. */
export const isLive = ({ status }: BoardTicket): boolean => status === '' || LIVE.has(status);
