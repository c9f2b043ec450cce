import { isRefused, type RequestFailure } from '../../request-failure';
import { fail, ok, type Result } from '../../result';
import { type Check, check, notRead } from '../check';
import type { Readings } from '../readings';

/**
 * May this user change the app? Zendesk's own answers decide, whatever the role is called.
 * @returns null: they do not tell.
 */
export function mayChangeApp({
  mayChange,
  installationFailure,
}: Pick<Readings, 'mayChange' | 'installationFailure'>): Result<boolean | null, RequestFailure> {
  if (installationFailure === null) return mayChange;
  if (isRefused(installationFailure)) return ok(false);
  return mayChange.ok && mayChange.value === false ? mayChange : fail(installationFailure);
}

/** Where the answer is no, or is not told, it names whom to ask. */
export function rightsCheck(
  readings: Pick<Readings, 'mayChange' | 'installationFailure' | 'admins'>,
): Check {
  const may = mayChangeApp(readings);
  if (!may.ok) return notRead('rights', may.error);
  if (may.value === true) return check('rights', 'ok', 'rights-yes');
  const { admins } = readings;
  const items = (admins?.ok ? admins.value : []).map((name) => ({ kind: 'person', name }) as const);
  return may.value === false
    ? check('rights', 'warn', 'rights-no', { items })
    : check('rights', 'unknown', 'rights-unsure', { items });
}
