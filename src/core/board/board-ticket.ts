import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';
import type { Evidence } from '../window/evidence';

/** Somebody, or a group, as a bulk read names them; the name is empty where it was not told. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A ticket as search and bulk reads show it. Its times are those of updates, not of messages. */
export interface BoardTicket {
  readonly id: string;
  readonly subject: string;
  /** Zendesk's: `new`, `open`, `pending`, `hold`. */
  readonly status: string;
  /** Zendesk's name of the channel by which the ticket began; it may have moved since. */
  readonly channel: string;
  readonly requester: Named | null;
  readonly group: Named | null;
  readonly assignee: Named | null;
  readonly updatedAt: EpochMs | null;
  /** By `metric_sets`; null: not told. Whether a message of a running session moves it is (?). */
  readonly requesterUpdatedAt: EpochMs | null;
  readonly assigneeUpdatedAt: EpochMs | null;
  /** When this was asked for: what happened since is not in it. */
  readonly askedAt: EpochMs;
}

/** What was read of one ticket beyond the bulk reads, without any text. */
export interface ReadTicket {
  readonly requesterId: string | null;
  /** The newest of the ticket's own conversation, as a tab of this browser showed it; null: none did. */
  readonly messages: readonly ConversationMessage[] | null;
  /** When that tab said so; null: none did. */
  readonly messagesAt: EpochMs | null;
  readonly evidence: readonly Evidence[];
  /** When the evidence was asked for, or told by a tab; null: neither. */
  readonly evidenceAt: EpochMs | null;
}
