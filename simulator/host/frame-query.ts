import type { ColorScheme } from '../world/world-state';

/** What Zendesk adds to an app's address: `origin=…&app_guid=…&colorScheme=…` (zaf-protocol.md section 2). */
export function frameQuery(
  instanceGuid: string,
  { origin, colorScheme }: { origin: string; colorScheme: ColorScheme },
): string {
  return new URLSearchParams({ origin, app_guid: instanceGuid, colorScheme }).toString();
}
