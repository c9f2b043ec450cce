import type { Template } from './template';
import type { TemplateParameter } from './template-parameter';

/** What a shorthand has no verified key for (whatsapp-rules, section 3). */
export type ShorthandGap = 'header-text' | 'header-video' | 'named' | 'copy-code' | 'one-time-code';

/** Why a template cannot be sent, whatever its values. */
export type Unsendable =
  | {
      readonly reason: 'not-approved';
      readonly status: string;
      readonly rejectedReason: string | null;
    }
  /** Meta's complete list lacks it. */
  | { readonly reason: 'not-at-meta' }
  /** By Meta's name. */
  | { readonly reason: 'unsupported'; readonly parts: readonly string[] }
  | { readonly reason: 'other-number' }
  /** A namespace is missing for insertion, and it cannot be sent directly. */
  | { readonly reason: 'no-namespace' }
  /** A shorthand cannot carry it, and it cannot be sent directly. */
  | {
      readonly reason: 'needs-send-now';
      readonly gap: ShorthandGap;
      readonly sendNow: Exclude<SendNow, 'ready'>;
    };

export type NoShorthand =
  | Extract<Unsendable, { reason: 'no-namespace' }>
  | Omit<Extract<Unsendable, { reason: 'needs-send-now' }>, 'sendNow'>;

/** If not ready: switched off by the admin, no key, or a refused one. */
export type SendNow = 'ready' | 'switched-off' | 'no-key' | 'key-refused';

export interface SendAccess {
  readonly sendNow: SendNow;
  /** Sunshine's id of this ticket's number; null: not known. */
  readonly number: string | null;
}

/** Why a template cannot be sent at all, or null; what only Meta can change comes first. */
export function whyNotSendable(template: Template, access: SendAccess): Unsendable | null {
  const { status, rejectedReason, unsupported, numbers } = template;
  if (status !== 'APPROVED') return { reason: 'not-approved', status, rejectedReason };
  if (template.isMissingAtMeta) return { reason: 'not-at-meta' };
  if (unsupported.length > 0) return { reason: 'unsupported', parts: unsupported };
  if (numbers !== null && access.number !== null && !numbers.includes(access.number)) {
    return { reason: 'other-number' };
  }
  const { sendNow } = access;
  if (sendNow === 'ready') return null;
  const why = whyNoShorthand(template);
  return why?.reason === 'needs-send-now' ? { ...why, sendNow } : why;
}

/** Why a shorthand cannot carry an approved template, or null when it can. */
export function whyNoShorthand(template: Template): NoShorthand | null {
  const gap = gapOf(template);
  if (gap !== null) return { reason: 'needs-send-now', gap };
  const { namespace } = template;
  return namespace === null || namespace.trim() === '' ? { reason: 'no-namespace' } : null;
}

/** Reply buttons' payloads and documents' names are no gap: a shorthand leaves them out. */
function gapOf({ parameterFormat, parameters }: Template): ShorthandGap | null {
  if (parameters.some((parameter) => isNamed(parameter, parameterFormat))) return 'named';
  for (const { part, kind } of parameters) {
    if (kind === 'video') return 'header-video';
    if (kind === 'copy-code' || kind === 'one-time-code') return kind;
    if (part === 'header' && kind === 'text') return 'header-text';
  }
  return null;
}

const isNamed = (
  { kind, name }: TemplateParameter,
  format: Template['parameterFormat'],
): boolean => (kind === 'text' ? format === 'named' : kind === 'url-suffix' && name !== '');
