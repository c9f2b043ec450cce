import type { Host } from '../../simulator/host/host';
import type { World } from '../../simulator/world/world';

declare global {
  interface Window {
    /** The agent's page puts it there, for tests and for people with a console. */
    localZendesk: { world: World; host: Host };
  }
}
