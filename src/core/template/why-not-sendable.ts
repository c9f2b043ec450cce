import type { Template, Unsendable } from './template';

/**
 * Why a template cannot be sent as shorthand now, or null when it can.
 * Meta delivers only what it has approved; the namespace is part of Zendesk's minimal form.
 */
export function whyNotSendable({ status, namespace }: Template): Unsendable | null {
  if (status !== 'APPROVED') return { reason: 'not-approved', status };
  if (namespace === null || namespace.trim() === '') return { reason: 'no-namespace' };
  return null;
}
