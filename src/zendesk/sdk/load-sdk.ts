import { fail, ok, type Result } from '../../core/result';
import type { ZafSdk } from './zaf-client';

export type SdkFailure = 'sdk-blocked';

const SDK_TIMEOUT_MS = 10_000;

const isSdkScript = (target: EventTarget | null): boolean =>
  target instanceof HTMLScriptElement && target.src.includes('zaf_sdk');

/**
 * Waits for Zendesk's SDK script, which the page loads beside ours. Our script stands before it in
 * the page, so its `load` and `error` events cannot have passed unseen. They do not bubble:
 * hence the capturing listeners.
 */
export function loadSdk(timeoutMs: number = SDK_TIMEOUT_MS): Promise<Result<ZafSdk, SdkFailure>> {
  if (window.ZAFClient) return Promise.resolve(ok(window.ZAFClient));
  return new Promise((resolve) => {
    const stop = new AbortController();
    const finish = () => {
      stop.abort();
      clearTimeout(timer);
      resolve(window.ZAFClient ? ok(window.ZAFClient) : fail('sdk-blocked'));
    };
    const onScript = (event: Event) => {
      if (isSdkScript(event.target)) finish();
    };
    const listening = { capture: true, signal: stop.signal };
    document.addEventListener('load', onScript, listening);
    document.addEventListener('error', onScript, listening);
    const timer = setTimeout(finish, timeoutMs);
  });
}
