import type { BarIcon } from '../../host/bar-icon';
import type { BarLocation, ModalRequest } from '../../host/host';

export type TrayWidth = 320 | 400 | 600;

/** What the main area shows. */
export type PageView =
  | { kind: 'ticket' }
  | { kind: 'user'; userId: number }
  | { kind: 'organization' }
  | { kind: 'navBar' };

/** A length as apps give it: `80px`, `100%`, 80. */
export interface FrameSize {
  width?: string | number;
  height?: string | number;
}

/** The page's own state. Tickets, composer, clock and the like are the world's. */
export interface PageState {
  view: PageView;
  /** Tickets whose tab was opened: their app stays loaded behind the others. */
  visited: readonly number[];
  /** Counts reloads of the app: part of every frame's id. */
  generation: number;
  sdkBlocked: boolean;
  modals: readonly (ModalRequest & { ticketId?: number })[];
  frameSizes: Readonly<Record<string, FrameSize>>;
  /** What the icons of the bars show. */
  icons: Readonly<Partial<Record<BarLocation, BarIcon>>>;
  hiddenFrames: Readonly<Record<string, boolean>>;
  /** How often each pane asked to be closed. */
  closings: Readonly<Record<string, number>>;
  trayVisible: boolean;
  trayWidth: TrayWidth;
  popover: { open: boolean; size: FrameSize };
  /** Bars load when first opened, or when an app asked for it. */
  loadedBars: readonly BarLocation[];
}

export function initialPageState(activeTicketId: number): PageState {
  return {
    view: { kind: 'ticket' },
    visited: [activeTicketId],
    generation: 0,
    sdkBlocked: false,
    modals: [],
    frameSizes: {},
    icons: {},
    hiddenFrames: {},
    closings: {},
    trayVisible: true,
    trayWidth: 320,
    popover: { open: false, size: {} },
    loadedBars: [],
  };
}
