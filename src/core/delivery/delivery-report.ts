import { isAutomatic } from '../conversation/direction';
import type { ConversationMessage, Refusal, ReportedRefusal } from '../conversation/message';
import { follows } from '../conversation/same-message';
import { type DurationMs, durationMs, type EpochMs, plus, SECOND } from '../time';
import type { Evidence } from '../window/evidence';
import { keysOf, type Reply, repliesOf } from './replies';
import type { Doubt, ReplyInDoubt } from './replies-in-doubt';

export type Fate =
  | { readonly kind: 'lost'; readonly doubt: Doubt }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A reply that may not have arrived, or was refused. */
export interface DeliveryEntry {
  /** Stable for the same reply. */
  readonly key: string;
  /** When it was written; for a refusal without a reply, when it was reported. */
  readonly at: EpochMs | null;
  /** null: the refusal fits no reply here. */
  readonly reply: Reply | null;
  readonly fate: Fate;
}

interface ReportInput {
  readonly messages: readonly ConversationMessage[];
  readonly doubts: readonly ReplyInDoubt[];
  /** From this ticket's audits. */
  readonly refusals: readonly ReportedRefusal[];
  readonly evidence: readonly Evidence[];
}

/** Audits have whole seconds, the conversation milliseconds. */
const WHOLE_SECOND: DurationMs = durationMs(SECOND);

/**
 * The ticket's WhatsApp replies that look lost, the newest first. A refusal replaces a doubt and
 * goes to the reply that its message's id or time names. One from the audits that fits none stands
 * alone; one from Sunshine, which knows all of the customer's tickets, is then another ticket's.
 */
export function deliveryReport(input: ReportInput): readonly DeliveryEntry[] {
  const replies = repliesOf(input.messages);
  const keys = keysOf(replies);
  const keyOf = (reply: Reply): string => keys.get(reply) ?? '';
  const thread = input.evidence.flatMap(({ messages }) => messages);
  const refused = new Map<Reply, Refusal>();
  const alone: ReportedRefusal[] = [];

  for (const { at, refusal } of thread.toSorted(newestFirst)) {
    if (at === null || refusal === undefined) continue;
    const reply = replies.findLast((one) => !refused.has(one) && follows(at, one.at));
    if (reply) refused.set(reply, refusal);
  }
  // Audits repeat refusals that Sunshine told already.
  const matched = new Set<Reply>();
  for (const refusal of input.refusals.toSorted(newestFirst)) {
    const writtenAt = thread.find(({ id }) => id !== null && id === refusal.messageId)?.at ?? null;
    const free = replies.filter((one) => !matched.has(one));
    const reply =
      (writtenAt !== null && free.findLast((one) => follows(writtenAt, one.at))) ||
      (refusal.at !== null && likelyReply(free, refusal.at));
    if (!reply) {
      alone.push(refusal);
      continue;
    }
    matched.add(reply);
    refused.set(reply, refusal);
  }

  const entries: DeliveryEntry[] = [
    ...[...refused].map(([reply, refusal]) => ({
      key: keyOf(reply),
      at: reply.at,
      reply,
      fate: { kind: 'refused', refusal } as const,
    })),
    ...input.doubts
      .filter(({ reply }) => !refused.has(reply))
      .map(({ reply, doubt }) => ({
        key: keyOf(reply),
        at: reply.at,
        reply,
        fate: { kind: 'lost', doubt } as const,
      })),
    ...alone.map((refusal, index) => ({
      key: `refused ${refusal.messageId ?? refusal.at ?? index} ${refusal.code}`,
      at: refusal.at,
      reply: null,
      fate: { kind: 'refused', refusal } as const,
    })),
  ];
  return entries.toSorted(newestFirst);
}

/** The reply that a refusal at `at` is likely of: the newest before, or of the same moment. */
const likelyReply = (replies: readonly Reply[], at: EpochMs): Reply | undefined => {
  const near = replies.filter((reply) => follows(reply.at, at));
  return near.find((reply) => reply.at < plus(at, WHOLE_SECOND)) ?? near.at(-1);
};

const newestFirst = (
  a: { readonly at: EpochMs | null },
  b: { readonly at: EpochMs | null },
): number => (b.at ?? 0) - (a.at ?? 0);

/** A person's newest reply, if refused or surely late; null once a template was sent after it. */
export function newestLost(
  messages: readonly ConversationMessage[],
  entries: readonly DeliveryEntry[],
): DeliveryEntry | null {
  const newest = repliesOf(messages).find((reply) => !isAutomatic(reply));
  const entry = entries.find(({ reply }) => reply !== null && reply === newest);
  if (!entry) return null;
  return entry.fate.kind === 'refused' || entry.fate.doubt === 'after-end' ? entry : null;
}
