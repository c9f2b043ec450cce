import { createHost } from '../host/create-host';
import { frameQuery } from '../host/frame-query';
import type { AppLocation, Host, HostOptions, RequestHandler } from '../host/host';
import type { AppManifest } from '../host/manifest';
import type { World } from '../world/world';
import { SDK_FAULTS, unnamedFault } from './sdk-faults';

/** The SDK's client, as far as tests use it. The package brings no types. */
export interface SdkClient {
  // biome-ignore lint/suspicious/noExplicitAny: answers are whatever the host sent.
  get(path: string | readonly string[]): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  set(path: string | Record<string, unknown>, value?: unknown): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  invoke(name: string | Record<string, readonly string[]>, ...args: unknown[]): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  request(options: string | Record<string, unknown>): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: a handler says itself what it takes.
  on(name: string, handler: (data: any) => unknown, context?: unknown): void;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  off(name: string, handler: (data: any) => unknown): unknown;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  has(name: string, handler: (data: any) => unknown): boolean;
  trigger(name: string, data?: unknown): void;
  postMessage(name: string, data?: unknown): void;
  instance(guid: string): SdkClient;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  metadata(): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  context(): Promise<any>;
}

interface Connected {
  client: SdkClient;
  /** Takes its ears off the window: each message would go to every client that ever was. */
  hangUp(): void;
}

export interface InstalledHost {
  host: Host;
  /** The instance's guid, which is also its `app_guid`. */
  instanceGuid: string;
  /** Opens a second frame on the same host, e.g. a modal. */
  connect(frame: { location: AppLocation; ticketId?: number; instanceGuid?: string }): SdkClient;
  /** Puts the window back as it was. Throws if the test broke a call of the SDK and is not named for it. */
  dispose(): void;
}

export interface InstallOptions extends Partial<Omit<HostOptions, 'world' | 'manifest' | 'post'>> {
  world: World;
  manifest: AppManifest;
  requestHandler?: RequestHandler;
  /** Default: `ticket_sidebar` of the active ticket. */
  location?: AppLocation;
  ticketId?: number;
}

/** Which SDK the tests run with: npm's, or npm's made like the newest (`newest-sdk.cjs`). */
export const SDK_BUILD = process.env.TEST_SDK === 'newest' ? 'newest' : 'npm';

const ORIGIN = 'http://localhost:4600';

/**
 * Plays host and iframe in one jsdom window: the window's parent becomes the host, its address gets what Zendesk
 * adds, and from then on any code may call `ZAFClient.init()`. Messages travel as microtasks, so `await` is all
 * a test needs and fake timers do not stop them.
 */
export function installHost(options: InstallOptions): InstalledHost {
  const connected: Connected[] = [];
  const { world, manifest, location = 'ticket_sidebar', ticketId, ...rest } = options;
  const parents = new Map<string, object>();
  const { testPath = '' } = expect.getState();
  let unnamed: string | undefined;
  const host = createHost({
    ...rest,
    world,
    manifest,
    post(frameId, message) {
      // As on the wire: a copy, taken now, arriving later.
      const data = JSON.parse(JSON.stringify(message));
      void Promise.resolve().then(() => deliver(parents.get(frameId), data));
    },
  });
  const before = { parent: window.parent, url: window.location.href };
  let frames = 0;

  function enter(frame: { location: AppLocation; ticketId?: number; instanceGuid?: string }) {
    const frameId = `frame-${++frames}`;
    const { instanceGuid } = host.attach({ frameId, ...frame });
    const parent = {
      postMessage(message: unknown) {
        unnamed ??= unnamedFault(testPath, world.state.faults);
        void Promise.resolve().then(() => host.receive(frameId, message));
      },
    };
    parents.set(frameId, parent);
    host.activate(frameId);
    const query = frameQuery(instanceGuid, {
      origin: ORIGIN,
      colorScheme: world.state.colorScheme,
    });
    Object.defineProperty(window, 'parent', { value: parent, configurable: true, writable: true });
    window.history.replaceState(null, '', `?${query}`);
    return instanceGuid;
  }

  const isOnTicket = ['ticket_sidebar', 'new_ticket_sidebar', 'ticket_editor'].includes(location);
  const shown = ticketId ?? (isOnTicket ? world.state.activeTicketId : undefined);
  const instanceGuid = enter({ location, ...(shown === undefined ? {} : { ticketId: shown }) });

  return {
    host,
    instanceGuid,
    connect(frame) {
      enter(frame);
      const sdk = initSdk();
      connected.push(sdk);
      return sdk.client;
    },
    dispose() {
      host.dispose();
      for (const { hangUp } of connected) hangUp();
      Object.defineProperty(window, 'parent', { value: before.parent, configurable: true });
      window.history.replaceState(null, '', before.url);
      if (unnamed === undefined) return;
      throw new Error(
        `A fault of "${unnamed}" breaks a call of the SDK: name the file *${SDK_FAULTS}ts(x)`,
      );
    },
  };
}

/** A real SDK client from npm, connected to a host of its own. Usable at once; the SDK queues what is early. */
export function connectSdk(options: InstallOptions): InstalledHost & { client: SdkClient } {
  const installed = installHost(options);
  const { client, hangUp } = initSdk();
  const dispose = () => {
    try {
      installed.dispose();
    } finally {
      hangUp();
    }
  };
  return { ...installed, client, dispose };
}

function initSdk(): Connected {
  const sdk = require('zendesk_app_framework_sdk') as {
    init(callback?: unknown): SdkClient | false;
  };
  const { addEventListener } = window;
  const ears: Parameters<typeof addEventListener>[] = [];
  window.addEventListener = (...ear: Parameters<typeof addEventListener>) => {
    ears.push(ear);
    addEventListener.apply(window, ear);
  };
  const client = sdk.init();
  window.addEventListener = addEventListener;
  if (!client) throw new Error('the SDK found no origin and app_guid in the address');
  return {
    client,
    hangUp() {
      for (const ear of ears) window.removeEventListener(...ear);
    },
  };
}

/** jsdom's MessageEvent takes only a real window as source: a plain event carries the same three fields. */
function deliver(source: object | undefined, data: unknown): void {
  if (!source) return;
  const event = Object.assign(new Event('message'), { data, origin: ORIGIN, source });
  window.dispatchEvent(event);
}
