import type { PageCallbacks } from '../../host/host';
import type { World } from '../../world/world';
import type { Store } from './create-store';
import type { PageState } from './page-state';

/** What apps ask of the page around them, done. */
export function pageCallbacks(
  page: Store<PageState>,
  ticketOf: (frameId: string) => number | undefined,
  world: World,
): PageCallbacks {
  return {
    onOpenModal(modal) {
      const ticketId = ticketOf(modal.openedBy);
      const opened = ticketId === undefined ? modal : { ...modal, ticketId };
      page.set({ modals: [...page.get().modals, opened] });
    },
    onCloseModal({ instanceGuid }) {
      page.set({
        modals: page.get().modals.filter((modal) => modal.instanceGuid !== instanceGuid),
      });
    },
    onResize(frameId, size) {
      const { frameSizes, popover } = page.get();
      if (locationOf(frameId) === 'top_bar') {
        return page.set({ popover: { ...popover, size: { ...popover.size, ...size } } });
      }
      page.set({ frameSizes: { ...frameSizes, [frameId]: { ...frameSizes[frameId], ...size } } });
    },
    onPopover(command) {
      const { popover, loadedBars } = page.get();
      if (typeof command === 'object') {
        return page.set({ popover: { ...popover, size: { ...popover.size, ...command } } });
      }
      const open = command === 'toggle' ? !popover.open : command === 'show';
      page.set({ popover: { ...popover, open }, loadedBars: withBar(loadedBars, 'top_bar') });
    },
    onRouteTo(_frameId, [kind, id]) {
      if (kind === 'ticket' && world.state.tickets.some((ticket) => ticket.id === Number(id))) {
        world.openTicket(Number(id));
        // The open one, too, comes in front of a full page.
        page.set({ view: { kind: 'ticket' } });
      } else if (kind === 'user') {
        page.set({ view: { kind: 'user', userId: Number(id) } });
      } else if (kind === 'nav_bar') {
        page.set({
          view: { kind: 'navBar' },
          loadedBars: withBar(page.get().loadedBars, 'nav_bar'),
        });
      }
    },
    onVisibility(frameId, { what, visible }) {
      if (what === 'appsTray') return page.set({ trayVisible: visible });
      page.set({ hiddenFrames: { ...page.get().hiddenFrames, [frameId]: !visible } });
    },
    onClose(frameId) {
      const { closings, popover } = page.get();
      const location = locationOf(frameId);
      if (location === 'top_bar') return page.set({ popover: { ...popover, open: false } });
      if (location === 'nav_bar') return page.set({ view: { kind: 'ticket' } });
      page.set({ closings: { ...closings, [frameId]: (closings[frameId] ?? 0) + 1 } });
    },
    onIcon(bar, icon) {
      page.set({ icons: { ...page.get().icons, [bar]: icon } });
    },
    onPreloadPane(bar) {
      page.set({ loadedBars: withBar(page.get().loadedBars, bar) });
    },
  };
}

function locationOf(frameId: string): string {
  return frameId.split(':')[0] ?? frameId;
}

type Bars = PageState['loadedBars'];

export function withBar(bars: Bars, bar: Bars[number]): Bars {
  return bars.includes(bar) ? bars : [...bars, bar];
}
