import { type BarIcon, FIRST_ICON } from './bar-icon';
import type { AppLocation } from './host';

/** One running copy of the app: an iframe in a location, or a modal whose iframe is still to come. */
export interface Instance {
  readonly guid: string;
  /** null until the page attached an iframe. */
  frameId: string | null;
  readonly location: AppLocation;
  ticketId: number | null;
  readonly userId: number | null;
  readonly organizationId: number | null;
  /** The iframe has shaken hands since it was loaded. */
  isRegistered: boolean;
  isActive: boolean;
  /** `app.activated` waits for the app's first handler. */
  isActivationDue: boolean;
  /** Where a page in the navigation bar was sent before it could hear it. */
  dueRoute: Readonly<Record<string, unknown>> | null;
  isCollapsed: boolean;
  isVisible: boolean;
  icon: BarIcon;
  size: { width?: string | number; height?: string | number };
}

export function newInstance(
  spec: Pick<Instance, 'guid' | 'frameId' | 'location'> & {
    ticketId?: number | undefined;
    userId?: number | undefined;
    organizationId?: number | undefined;
  },
): Instance {
  return {
    guid: spec.guid,
    frameId: spec.frameId,
    location: spec.location,
    ticketId: spec.ticketId ?? null,
    userId: spec.userId ?? null,
    organizationId: spec.organizationId ?? null,
    isRegistered: false,
    isActive: false,
    isActivationDue: false,
    dueRoute: null,
    isCollapsed: false,
    isVisible: true,
    icon: FIRST_ICON,
    size: {},
  };
}
