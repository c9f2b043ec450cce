import { isRefused } from '../../request-failure';
import { type Check, check, notRead } from '../check';
import type { Readings } from '../readings';

/**
 * May this user change the app? Zendesk's own answers decide: an update of an installation is for
 * admins (its API's reference), whatever the role is called. Else it says whom to ask.
 */
export function rightsCheck({
  isAdmin,
  installationFailure,
  admins,
}: Pick<Readings, 'isAdmin' | 'installationFailure' | 'admins'>): Check {
  const isShut = installationFailure !== null && isRefused(installationFailure);
  if (isShut || (isAdmin.ok && isAdmin.value === false)) {
    const names = admins?.ok ? admins.value : [];
    return check('rights', 'warn', 'rights-no', {
      items: names.map((name) => ({ kind: 'person', name })),
    });
  }
  if (installationFailure !== null) return notRead('rights', installationFailure);
  if (!isAdmin.ok) return notRead('rights', isAdmin.error);
  return isAdmin.value === null
    ? notRead('rights', { kind: 'wrong-shape', detail: 'no role' })
    : check('rights', 'ok', 'rights-yes');
}
