import type { Refusal, RequestEntry, WireEntry } from '../world/log-types';
import type { HookOutcome, World } from '../world/world';
import type { BarIcon } from './bar-icon';
import type { AppManifest } from './manifest';

export type AppLocation =
  | 'ticket_sidebar'
  | 'new_ticket_sidebar'
  | 'user_sidebar'
  | 'organization_sidebar'
  | 'nav_bar'
  | 'top_bar'
  | 'background'
  | 'modal'
  | 'ticket_editor';

/** The places with an icon. */
export type BarLocation = 'nav_bar' | 'top_bar';

/** An iframe as the page knows it. */
export interface FrameSpec {
  frameId: string;
  location: AppLocation;
  /** Ticket locations; a modal may have none. */
  ticketId?: number;
  userId?: number;
  organizationId?: number;
  /** A modal takes the one that `onOpenModal` gave it; others get a fresh one. */
  instanceGuid?: string;
}

export interface AttachedFrame {
  frameId: string;
  instanceGuid: string;
}

export interface HostRequest {
  url: string;
  /** Upper case. */
  type: string;
  data?: unknown;
  headers: Readonly<Record<string, string>>;
  /** What the app passed to `client.request`, after secure settings were filled in. */
  options: Readonly<Record<string, unknown>>;
}

export interface HostResponse {
  status: number;
  /** An object is sent as JSON, a string as it is. */
  body: unknown;
  headers?: Readonly<Record<string, string>>;
  /** No such route: listed in `host.refused`. */
  unknownRoute?: true;
}

/** `null`: not my URL, the host refuses it by name. */
export type RequestHandler = (
  request: HostRequest,
) => HostResponse | null | Promise<HostResponse | null>;

export interface ModalRequest {
  instanceGuid: string;
  url: string;
  size: { width?: string | number; height?: string | number };
  openedBy: string;
}

/** What an app asks of the page around it. All optional: without them the request is only logged. */
export interface PageCallbacks {
  /** Open a second iframe at `url`, then `attach` it with this `instanceGuid` and location `modal`. */
  onOpenModal?(modal: ModalRequest): void;
  /** The modal is gone for the host; remove its iframe. `frameId` is null if it was never attached. */
  onCloseModal?(modal: { instanceGuid: string; frameId: string | null }): void;
  onResize?(frameId: string, size: { width?: string | number; height?: string | number }): void;
  onPopover?(
    command: 'show' | 'hide' | 'toggle' | { width?: string | number; height?: string | number },
  ): void;
  onRouteTo?(frameId: string, args: readonly unknown[]): void;
  /** `invoke('app.close')`: the popover, the page or the composer's pane closes. */
  onClose?(frameId: string): void;
  /** `show`, `hide` of the app, `appsTray.show` … as `{what, visible}`. */
  onVisibility?(frameId: string, change: { what: 'app' | 'appsTray'; visible: boolean }): void;
  onIcon?(bar: BarLocation, icon: BarIcon): void;
  /** Load the bar's page without showing it. */
  onPreloadPane?(bar: BarLocation): void;
}

export interface HostOptions extends PageCallbacks {
  world: World;
  manifest: AppManifest;
  /** The app's `translations/<locale>.json` by locale: its name is read from there. */
  translations?: Readonly<Record<string, unknown>>;
  /** Hand a message to the iframe: `contentWindow.postMessage(message, appOrigin)`. */
  post(frameId: string, message: unknown): void;
  /** Default: the local REST API (`rest/answer-request.ts`). */
  requestHandler?: RequestHandler;
  onWire?(entry: WireEntry): void;
  onRefused?(refusal: Refusal): void;
  /** Default: `setTimeout`. Returns how to cancel. */
  schedule?(ms: number, run: () => void): () => void;
  /** How long a hook may take before it is reported as hung. Zendesk's own limit is (?). */
  hookTimeoutMs?: number;
  /** Base of `assetURL:<file>`, with trailing slash. */
  assetBaseUrl?: string;
  /** What `requirement:<id>` finds. */
  requirements?: Readonly<Record<string, { requirement_id: number; resource_type: string }>>;
}

/** The protocol half of the local Zendesk for one app: everything an iframe can say and hear. */
export interface Host {
  /** Before the iframe loads. Load it with `frameQuery(instanceGuid, …)` in its address. */
  attach(frame: FrameSpec): AttachedFrame;
  /** Fires `app.willDestroy`, then forgets the frame. */
  detach(frameId: string): void;
  /** A message event's `data` from that iframe (string or object). Check `event.source` before. */
  receive(frameId: string, data: unknown): void;
  /** The frame's tab is shown: fires `app.activated` (also once after load). */
  activate(frameId: string): void;
  deactivate(frameId: string): void;
  /** Fire any event on a frame's own instance, e.g. `pane.activated`, `app.expanded`, `window.resize`. */
  fire(frameId: string, event: string, payload?: unknown): void;
  /** The app's panel was opened or closed: `app.expanded` / `app.collapsed`, `isCollapsed`. */
  setCollapsed(frameId: string, collapsed: boolean): void;
  /** The frame now stands beside another ticket: `context.updated`. */
  setTicket(frameId: string, ticketId: number): void;
  /** The person closed the modal: fires `modal.close`. */
  closeModal(instanceGuid: string): void;
  triggerHook(ticketId: number, hook: 'ticket.save'): Promise<HookOutcome>;
  /** Every message both ways, oldest first, the last 2,000. */
  readonly wire: readonly WireEntry[];
  readonly refused: readonly Refusal[];
  /** Every HTTP request of the apps, oldest first, the last 2,000: `requestCounts` sums them up. */
  readonly requests: readonly RequestEntry[];
  /** Forgets messages, refusals and requests. */
  clearWire(): void;
  /** Unsubscribe from the world and cancel all timers. */
  dispose(): void;
}
