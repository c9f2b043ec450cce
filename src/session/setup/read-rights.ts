import type { RequestFailure } from '../../core/request-failure';
import { ok } from '../../core/result';
import { mayChangeApp } from '../../core/setup/checks/rights-check';
import type { Readings } from '../../core/setup/readings';
import type { Get } from '../../zendesk/request/read-pages';
import { readAdmins, readMayChangeApps } from '../../zendesk/setup/read-rights';
import type { SetupPart } from './setup-part';

/**
 * May this user change the app, and if that is not sure, who may? What Zendesk said to an update in this
 * visit counts more than what it says of users. Three requests at most.
 * @param installationFailure why the installation was not read; null: it was.
 */
export async function readRights(
  { store }: Pick<SetupPart, 'store'>,
  get: Get,
  installationFailure: RequestFailure | null,
): Promise<Pick<Readings, 'mayChange' | 'installationFailure' | 'admins'>> {
  const { wasTaken } = store.get().form;
  const mayChange = wasTaken === null ? await readMayChangeApps(get) : ok(wasTaken);
  const may = mayChangeApp({ mayChange, installationFailure });
  const admins = may.ok && may.value !== true ? await readAdmins(get) : null;
  return { mayChange, installationFailure, admins };
}
