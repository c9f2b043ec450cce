import { plainToHtml } from './composer-text';
import type { SimMacro } from './macro-types';
import { fillPlaceholders } from './placeholders';
import type { SimTicket } from './ticket-types';
import type { TicketPatch } from './world';
import type { WorldState } from './world-state';

export interface MacroEffect {
  /** The filled comment in both forms; `null`: the macro writes nothing. */
  comment: { plain: string; html: string | null } | null;
  /** `null`: the macro leaves the comment mode alone. */
  isPublic: boolean | null;
  patch: TicketPatch;
}

/** What a macro would do to a ticket, placeholders filled for it. */
export function macroEffect(state: WorldState, ticket: SimTicket, macro: SimMacro): MacroEffect {
  const effect: MacroEffect = { comment: null, isPublic: null, patch: {} };
  const fill = (text: string) => fillPlaceholders(text, state, ticket);
  for (const { field, value } of macro.actions) {
    if (field === 'comment_mode_is_public') effect.isPublic = value === true || value === 'true';
    else if (field !== 'comment_value' && field !== 'comment_value_html') {
      effect.patch = {
        ...effect.patch,
        ...fieldPatch(field, value, { ...ticket, ...effect.patch }, state, fill),
      };
    }
  }
  const plain = commentFor(macro, ticket.composer.channel);
  const html = macro.actions.find(({ field }) => field === 'comment_value_html')?.value;
  if (plain !== null || typeof html === 'string') {
    effect.comment = {
      plain: fill(plain ?? ''),
      html: typeof html === 'string' ? fill(html) : null,
    };
    if (plain === null) effect.comment.plain = fill(stripTags(String(html)));
  }
  return effect;
}

/** The macro's texts as `[channel, text]` pairs: `channel:all`, `channel:web` … */
export function scopedComments(macro: SimMacro): [string, string][] {
  return macro.actions
    .filter(({ field }) => field === 'comment_value')
    .flatMap(({ value }): [string, string][] => {
      if (typeof value === 'string') return [['channel:all', value]];
      if (!Array.isArray(value)) return [];
      const pairs = Array.isArray(value[0]) ? value : [value];
      return pairs.map(([channel, text]) => [String(channel), String(text)]);
    });
}

/** The channel's own text first, then `channel:all` (the tag for messaging is (?)). */
function commentFor(macro: SimMacro, channel: string): string | null {
  const scoped = new Map(scopedComments(macro));
  return scoped.get(`channel:${channel}`) ?? scoped.get('channel:all') ?? null;
}

function fieldPatch(
  field: string,
  value: unknown,
  ticket: SimTicket,
  state: WorldState,
  fill: (text: string) => string,
): TicketPatch {
  const words = String(value)
    .split(/[\s,]+/)
    .filter(Boolean);
  const custom = /^custom_fields?_(\d+)$/.exec(field)?.[1];
  if (custom) return { customFields: { ...ticket.customFields, [custom]: value } };
  switch (field) {
    case 'status':
    case 'priority':
    case 'type':
      return { [field]: value };
    case 'subject':
      return { subject: fill(String(value)) };
    case 'set_tags':
      return { tags: words };
    case 'current_tags':
      return { tags: [...new Set([...ticket.tags, ...words])] };
    case 'remove_tags':
      return { tags: ticket.tags.filter((tag) => !words.includes(tag)) };
    case 'assignee_id':
      return {
        assigneeId: value === 'current_user' ? state.agentId : value ? Number(value) : null,
      };
    case 'group_id':
      return { groupId: value ? Number(value) : null };
    default:
      return {};
  }
}

function stripTags(html: string): string {
  return html.replace(/<br\s*\/?>/gi, '\n').replace(/<[^>]*>/g, '');
}

/** The effect's comment in the composer's own form. */
export function commentText(
  comment: { plain: string; html: string | null },
  rich: boolean,
): string {
  return rich ? (comment.html ?? plainToHtml(comment.plain)) : comment.plain;
}
