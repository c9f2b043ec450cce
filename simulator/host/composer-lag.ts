import type { World } from '../world/world';
import type { WorldChange } from '../world/world-state';

/**
 * The composer's lag towards apps: whether it takes what it is given at once, shows it at once, and
 * takes it once is (?), so each is a variant. The agent's own keys are there at once, and shown as late.
 */
export interface ComposerLag {
  /** The text that apps see. */
  readonly shown: (ticketId: number) => string;
  /** An app's write; what is added to the text may come a second time. */
  readonly write: (run: () => void, how?: 'adds') => void;
  /** Tells apps of a change of the world, as soon as they can see it. */
  readonly tell: (change: WorldChange, tell: () => void) => void;
}

interface LagOptions {
  readonly world: World;
  readonly schedule: (ms: number, run: () => void) => void;
}

export function createComposerLag({ world, schedule }: LagOptions): ComposerLag {
  const shown = new Map<number, string>();
  const showAll = () => {
    shown.clear();
    for (const { id, composer } of world.state.tickets) shown.set(id, composer.text);
  };
  showAll();

  const after = (ms: number, run: () => void) => (ms > 0 ? schedule(ms, run) : run());
  return {
    shown: (ticketId) => shown.get(ticketId) ?? world.ticket(ticketId).composer.text,
    write(run, how) {
      const { composerTakesAfterMs, composerAddsTwice } = world.state.variants;
      after(composerTakesAfterMs, run);
      if (how === 'adds' && composerAddsTwice) after(2 * composerTakesAfterMs, run);
    },
    tell(change, tell) {
      if (change.kind === 'replaced' || change.kind === 'variants') showAll();
      if (change.kind !== 'composer.text') return tell();
      const { ticketId } = change;
      const { text } = world.ticket(ticketId).composer;
      after(world.state.variants.composerShowsAfterMs, () => {
        shown.set(ticketId, text);
        tell();
      });
    },
  };
}
