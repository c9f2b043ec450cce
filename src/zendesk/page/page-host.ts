import * as v from 'valibot';
import type { Agent } from '../../core/conversation/ticket-snapshot';
import { LOCAL_CLOCKS } from '../local-clock';
import type { Requests } from '../request/ask';
import { type Limits, watchLimits } from '../request/limits';
import { createServerClock, type ServerClock } from '../request/server-clock';
import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { agentOf, type ColorScheme, colorSchemeShape } from '../ticket/read-ticket';

export interface PageState {
  readonly colorScheme: ColorScheme;
  /** False while the agent looks at something else in Zendesk. */
  readonly isActive: boolean;
}

/** What a page that stands beside no ticket asks of Zendesk. */
export interface PageHost {
  readonly get: () => PageState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Who reads the page; English in the browser's zone where Zendesk does not tell. */
  readonly viewer: Agent;
  readonly client: ZafClient;
  /** Of Zendesk's API and, with the key, of Sunshine. */
  readonly requests: Requests;
  readonly serverClock: ServerClock;
  /** What this page's answers say of the account's limit. */
  readonly limits: Limits;
}

/**
 * Never fails: what Zendesk does not tell has a default.
 * @param registered the call's limit counts from here, as the SDK holds it back until then.
 * @param scheme shown until Zendesk tells another.
 */
export async function createPageHost(
  client: ZafClient,
  registered: Promise<unknown>,
  scheme: ColorScheme,
  signal: AbortSignal,
): Promise<PageHost> {
  const answers = await getAll(client, ['currentUser', 'colorScheme'], { from: registered });
  const known = answers.ok ? answers.value : {};
  const told = parsed(known, 'colorScheme', colorSchemeShape);
  let state: PageState = {
    colorScheme: told.ok ? told.value : scheme,
    isActive: document.visibilityState !== 'hidden',
  };
  const listeners = new Set<() => void>();
  const update = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const show = () => update({ isActive: true });
  const hide = () => update({ isActive: false });
  const on: Readonly<Record<string, (payload: unknown) => void>> = {
    'colorScheme.changed': (payload) => {
      const shape = v.safeParse(colorSchemeShape, payload);
      if (shape.success) update({ colorScheme: shape.output });
    },
    'app.activated': show,
    'pane.activated': show,
    'app.deactivated': hide,
    'pane.deactivated': hide,
  };
  for (const [event, handler] of Object.entries(on)) {
    client.on(event, handler);
    signal.addEventListener('abort', () => client.off(event, handler));
  }
  const serverClock = createServerClock(LOCAL_CLOCKS);
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    viewer: agentOf(known),
    client,
    requests: { request: (options) => client.request(options), clock: serverClock },
    serverClock,
    limits: watchLimits(signal),
  };
}
