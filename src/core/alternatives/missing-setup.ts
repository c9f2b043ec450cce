import type { KnownTemplates, TicketView } from '../derive';
import type { Consent } from '../template/consent';
import { type SendAccess, whyNotSendable } from '../template/why-not-sendable';

/** What an admin can set up so that next time there is a way back on this channel. */
export type MissingSetup = 'templates' | 'sunshine-key' | 'consent';

interface Known {
  readonly view: Pick<TicketView, 'window'>;
  readonly templates: KnownTemplates;
  readonly hasSunshineKey: boolean;
  readonly access: SendAccess;
  readonly consent: Consent;
}

export const hasSendableTemplate = (
  { list }: Pick<KnownTemplates, 'list'>,
  access: SendAccess,
): boolean => list.some((template) => whyNotSendable(template, access) === null);

/**
 * What is missing, what helps most first; nothing where the channel takes no templates. A place for the
 * customers' consent is named where a template could be sent and the admin has told of none, or of a
 * field that the account does not have.
 */
export function missingSetup(known: Known): readonly MissingSetup[] {
  const { view, templates, hasSunshineKey, access, consent } = known;
  const { window } = view;
  if (!('afterClose' in window) || window.afterClose !== 'template') return [];
  const hasTemplate = hasSendableTemplate(templates, access);
  return [
    ...(hasTemplate ? [] : ['templates' as const]),
    ...(hasSunshineKey ? [] : ['sunshine-key' as const]),
    ...(hasTemplate && (consent === 'not-asked' || consent === 'no-field')
      ? ['consent' as const]
      : []),
  ];
}
