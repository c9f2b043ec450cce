import { accountOrigin } from '../../zendesk/sdk/account-origin';

/** Runs something unless another page of this browser is at it: then it gives `busy` at once. */
export type OneAtATime = <T>(name: string, run: () => Promise<T>) => Promise<T | 'busy'>;

/**
 * By the browser's own locks, which hold between all pages of this app and end with a page that is
 * closed. A browser without them, or one that denies them, leaves only what the tabs tell each other.
 */
export const oneAtATime: OneAtATime = async (name, run) => {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) return run();
  let isBegun = false;
  const begin = () => {
    isBegun = true;
    return run();
  };
  const fullName = `reply-window ${accountOrigin()} ${name}`;
  try {
    return await locks.request(fullName, { ifAvailable: true }, (lock) =>
      lock ? begin() : ('busy' as const),
    );
  } catch (error) {
    if (isBegun) throw error;
    return run();
  }
};
