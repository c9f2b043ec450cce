import type { AdminPlace } from '../../core/setup/check';
import type { PageHost } from '../../zendesk/page/page-host';
import { accountOrigin } from '../../zendesk/sdk/account-origin';
import type { Registration } from '../../zendesk/sdk/connect';
import { adminCenterUrl } from '../../zendesk/setup/admin-center';
import { createStore } from '../store';
import { accountActions } from './account/account-actions';
import { NOTHING_READ } from './account/account-state';
import { createChecking, NOT_CHECKED } from './checking';
import { createSettingsForm, firstForm } from './settings-form';
import type { SetupPart } from './setup-part';
import type { SetupPartName, SetupState } from './setup-state';

export type SetupOptions = Pick<Registration, 'installationId' | 'settings'>;

export type SetupSession = ReturnType<typeof createSetupSession>;

/** The admin's set-up: what is known of it and what can be done. Ends with `signal`. */
export function createSetupSession(host: PageHost, options: SetupOptions, signal: AbortSignal) {
  const store = createStore<SetupState>({
    shown: { part: 'checks', setting: null, value: null, request: 0 },
    checking: NOT_CHECKED,
    form: firstForm(options.settings),
    account: NOTHING_READ,
  });
  const part: SetupPart = { host, ...options, store, signal };
  const { renewRights, check, checkOnce, cancel } = createChecking(part);
  return {
    get: store.get,
    subscribe: store.subscribe,
    part,
    /** The address of a page in this account's Admin Center. */
    placeUrl: (place: AdminPlace) => adminCenterUrl(accountOrigin(), place),
    actions: {
      check,
      checkOnce,
      cancel,
      ...createSettingsForm(part, renewRights),
      account: accountActions(part),
      /** Shows a part of the set-up; leads to one of its settings, perhaps with a value for it. */
      show(name: SetupPartName, setting: string | null = null, value: string | null = null): void {
        const { request } = store.get().shown;
        store.set({ shown: { part: name, setting, value, request: request + 1 } });
      },
    },
  };
}
