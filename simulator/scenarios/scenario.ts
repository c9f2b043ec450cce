import type { WorldState } from '../world/world-state';

export interface Scenario {
  /** In addresses and tests: `closing`. */
  id: string;
  title: string;
  /** `now`: the virtual present, from which all times in it are counted back. `settings` is empty. */
  create(now: number): WorldState;
}
