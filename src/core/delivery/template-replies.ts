import { isOutbound } from '../conversation/direction';
import { follows } from '../conversation/same-message';
import { between, type EpochMs } from '../time';
import type { Evidence } from '../window/evidence';
import { type Reply, WATCHED_CHANNEL } from './replies';

/**
 * What tells templates apart that went out past the composer: the ticket shows those as plain words
 * (?), by "Send now" as by any other sender through Sunshine Conversations.
 */
export interface TemplateSigns {
  /** Whether templates can go out that way at all: with a key in the settings. */
  readonly isPossible: boolean;
  /** When this browser submitted one to this customer, or may have. */
  readonly submittedAt: readonly EpochMs[];
  /** Who looks on, and since when: none of their templates since then is missing in `submittedAt`. */
  readonly watched: { readonly agentId: string; readonly since: EpochMs } | null;
}

type ReplyForm = 'template' | 'free-form' | 'not-known';

interface Sign {
  readonly at: EpochMs;
  readonly isTemplate: boolean;
}

/**
 * What each of these replies is: free text or a template. Sunshine's conversation says so of every
 * message, our own submissions fill in what was not read yet, and each stands for the one reply
 * nearest in time. `not-known`: it may be a colleague's template that Sunshine was not asked about.
 */
export function formsOf(
  replies: readonly Reply[],
  evidence: readonly Evidence[],
  { isPossible, submittedAt, watched }: TemplateSigns,
): (reply: Reply) => ReplyForm {
  const signs = isPossible ? signsIn(evidence, submittedAt) : [];
  const forms = new Map<Reply, ReplyForm>();
  // What Sunshine shows comes first: of our own submissions some may never have left.
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
