import { createContext, useContext } from 'react';
import type { Host } from '../../host/host';
import type { Boot } from '../../server/boot';
import type { World } from '../../world/world';
import type { FrameRegistry } from '../frames/frame-registry';
import type { PaneEvents } from '../frames/pane-events';
import type { Store } from './create-store';
import type { PageState } from './page-state';

/** Everything the page's parts work with. */
export interface LocalZendesk {
  boot: Boot;
  world: World;
  host: Host;
  frames: FrameRegistry;
  panes: PaneEvents;
  page: Store<PageState>;
  /** Changes with each new line of the wire log. */
  wire: Store<{ version: number }>;
}

const Context = createContext<LocalZendesk | null>(null);
export const LocalZendeskProvider = Context.Provider;

export function useLocalZendesk(): LocalZendesk {
  const value = useContext(Context);
  if (!value) throw new Error('Outside LocalZendeskProvider.');
  return value;
}
