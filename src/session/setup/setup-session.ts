import type { PageHost } from '../../zendesk/page/page-host';
import type { Registration } from '../../zendesk/sdk/connect';
import { createStore } from '../store';
import { createSettingsForm, firstForm } from './settings-form';
import type { SetupPart } from './setup-part';
import type { SetupPartName, SetupState } from './setup-state';

export type SetupOptions = Pick<Registration, 'installationId' | 'settings'>;

export type SetupSession = ReturnType<typeof createSetupSession>;

/** The admin's set-up: what is known of it and what can be done. Ends with `signal`. */
export function createSetupSession(host: PageHost, options: SetupOptions, signal: AbortSignal) {
  const store = createStore<SetupState>({
    shown: { part: 'checks', setting: null, value: null, request: 0 },
    form: firstForm(options.settings),
  });
  const part: SetupPart = { host, ...options, store, signal };
  return {
    get: store.get,
    subscribe: store.subscribe,
    part,
    actions: {
      ...createSettingsForm(part),
      /** Shows a part of the set-up; leads to one of its settings, perhaps with a value for it. */
      show(name: SetupPartName, setting: string | null = null, value: string | null = null): void {
        const { request } = store.get().shown;
        store.set({ shown: { part: name, setting, value, request: request + 1 } });
      },
    },
  };
}
