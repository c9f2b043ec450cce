/**
 * The part of the ZAF SDK that this app calls, by the wire format of both generations, as neither
 * ships types (docs/assumptions.md lists what is not verified).
 */
export interface ZafClient {
  get(paths: readonly string[]): Promise<unknown>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(action: string, ...args: readonly unknown[]): Promise<unknown>;
  request(options: Readonly<Record<string, unknown>>): Promise<unknown>;
  on(event: string, handler: (payload: unknown) => void): void;
  off(event: string, handler: (payload: unknown) => void): void;
  /** Another instance of the app in this page; left out where a client is one already. */
  instance?(guid: string): ZafClient;
}

export interface ZafSdk {
  /** `false` when the page's address lacks `origin` or `app_guid`. */
  init(registered?: (message: unknown) => void): ZafClient | false;
}

declare global {
  interface Window {
    ZAFClient?: ZafSdk;
  }
}
