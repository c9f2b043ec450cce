import { useCallback, useSyncExternalStore } from 'react';
import type { Macro } from '../../../core/macro/macro';
import type { PreviewCache, PreviewState } from '../../../session/preview-cache';
import { useSession } from '../../ticket/use-session';

/** A macro's preview, asked for while the agent looks at it and at this ticket. */
export function useMacroPreview(
  previews: PreviewCache,
  macro: Macro,
): { readonly state: PreviewState; readonly retry: () => void } {
  const { isActive, channel } = useSession(({ isActive, ticket, view }) => ({
    isActive,
    channel: ticket.composer.targetChannel ?? view.channel,
  }));
  const subscribe = useCallback(
    (listener: () => void) =>
      isActive ? previews.watch(macro, channel, listener) : () => undefined,
    [previews, macro, channel, isActive],
  );
  const state = useSyncExternalStore(subscribe, () => previews.get(macro, channel));
  return { state, retry: () => previews.retry(macro, channel) };
}
