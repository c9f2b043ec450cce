import type { FrameSpec } from '../../host/host';

/** A frame's id: where it is, of what, and how often the app has been reloaded. */
export function frameIdOf(spec: Omit<FrameSpec, 'frameId'>, generation: number): string {
  const { location, instanceGuid, ticketId, userId, organizationId } = spec;
  const of = instanceGuid ?? ticketId ?? userId ?? organizationId ?? 'account';
  return [location, of, generation].join(':');
}
