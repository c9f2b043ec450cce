import { type AgentClock, clockMessage } from '../../frame/agent-clock';

interface Registered {
  element: HTMLIFrameElement;
  origin: string;
  ticketId: number | undefined;
}

/** The iframes on the page, by the ids that the host knows them under. */
export interface FrameRegistry {
  add(frameId: string, frame: Registered): () => void;
  post(frameId: string, message: unknown): void;
  ticketOf(frameId: string): number | undefined;
  /** Tells the clock shim of every frame. */
  setClock(clock: AgentClock): void;
}

export function createFrameRegistry(
  receive: (frameId: string, data: unknown) => void,
): FrameRegistry {
  const frames = new Map<string, Registered>();
  window.addEventListener('message', (event) => {
    for (const [frameId, frame] of frames) {
      if (event.source === frame.element.contentWindow && event.origin === frame.origin) {
        receive(frameId, event.data);
        return;
      }
    }
  });
  const postTo = (frame: Registered | undefined, message: unknown) =>
    frame?.element.contentWindow?.postMessage(message, frame.origin);
  return {
    add(frameId, frame) {
      frames.set(frameId, frame);
      return () => {
        if (frames.get(frameId) === frame) frames.delete(frameId);
      };
    },
    post: (frameId, message) => postTo(frames.get(frameId), message),
    ticketOf: (frameId) => frames.get(frameId)?.ticketId,
    setClock(clock) {
      for (const frame of frames.values()) postTo(frame, clockMessage(clock));
    },
  };
}
