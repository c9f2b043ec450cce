import type { Host } from '../simulator/host/host';
import type { World } from '../simulator/world/world';

/** What the local Zendesk's page leaves in its window for those who measure. */
export interface LocalZendesk {
  readonly world: World;
  readonly host: Host;
}
