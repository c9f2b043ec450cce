import { isOutbound } from '../conversation/direction';
import { follows } from '../conversation/same-message';
import { between, type EpochMs } from '../time';
import type { Evidence } from '../window/evidence';
import { type Reply, WATCHED_CHANNEL } from './replies';

/**
 * Signs of templates that bypassed the composer: the ticket shows them as plain words (?), whether
 * sent by "Send now" or by another Sunshine sender.
 */
export interface TemplateSigns {
  /** With a key in the settings: without one templates cannot go out that way. */
  readonly isPossible: boolean;
  /** When this browser submitted, or may have submitted, one to this customer. */
  readonly submittedAt: readonly EpochMs[];
  /** Which agent is watched since when: `submittedAt` lacks none of their templates since. */
  readonly watched: { readonly agentId: string; readonly since: EpochMs } | null;
}

type ReplyForm = 'template' | 'free-form' | 'not-known';

interface Sign {
  readonly at: EpochMs;
  readonly isTemplate: boolean;
}

/**
 * Free text or template, for each reply: by Sunshine's conversation, by our own submissions where
 * it was not read yet (each stands for the reply nearest in time), else `not-known`.
 */
export function formsOf(
  replies: readonly Reply[],
  evidence: readonly Evidence[],
  { isPossible, submittedAt, watched }: TemplateSigns,
): (reply: Reply) => ReplyForm {
  const signs = isPossible ? signsIn(evidence, submittedAt) : [];
  const forms = new Map<Reply, ReplyForm>();
  // Sunshine first: some of our own submissions may never have left.
  for (const { at, isTemplate } of signs) {
    const free = replies.filter((one) => !forms.has(one) && follows(at, one.at));
    const [first, ...others] = free;
    if (!first) continue;
    const nearest = others.reduce(
      (a, b) => (distance(at, b.at) < distance(at, a.at) ? b : a),
      first,
    );
    forms.set(nearest, isTemplate ? 'template' : 'free-form');
  }
  return (reply) => {
    if (reply.kind === 'template') return 'template';
    const form = forms.get(reply);
    if (form !== undefined) return form;
    const isWatched = reply.author.id === watched?.agentId && reply.at >= watched.since;
    return isPossible && !isWatched ? 'not-known' : 'free-form';
  };
}

function signsIn(evidence: readonly Evidence[], submittedAt: readonly EpochMs[]): readonly Sign[] {
  const shown = evidence
    .filter(({ source }) => source === 'sunshine')
    .flatMap(({ messages }) => messages)
    .filter((message) => isOutbound(message, WATCHED_CHANNEL))
    .flatMap(({ at, kind }): Sign[] =>
      at === null ? [] : [{ at, isTemplate: kind === 'template' }],
    );
  const templates = shown.filter(({ isTemplate }) => isTemplate);
  const own = submittedAt
    .filter((at) => !templates.some((template) => follows(at, template.at)))
    .map((at): Sign => ({ at, isTemplate: true }));
  return [...shown.toSorted((a, b) => a.at - b.at), ...own];
}

const distance = (a: EpochMs, b: EpochMs): number => Math.abs(between(a, b));
