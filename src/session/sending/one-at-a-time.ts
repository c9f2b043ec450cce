import { accountOrigin } from '../../zendesk/sdk/account-origin';

/** Runs something unless another page of this browser does: then `busy` at once. */
export type OneAtATime = <T>(name: string, run: () => Promise<T>) => Promise<T | 'busy'>;

/** By the browser's locks, which end with a page; without them only the tabs' messages help. */
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
