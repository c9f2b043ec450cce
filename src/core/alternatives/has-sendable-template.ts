import type { KnownTemplates } from '../derive';
import { type SendAccess, whyNotSendable } from '../template/why-not-sendable';

/** Can any known template be sent to the customer now? */
export const hasSendableTemplate = (
  { list }: Pick<KnownTemplates, 'list'>,
  access: SendAccess,
): boolean => list.some((template) => whyNotSendable(template, access) === null);
