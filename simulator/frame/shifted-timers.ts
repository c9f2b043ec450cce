/** The part of a window that the shim replaces. */
export interface TimerHost {
  setTimeout: typeof window.setTimeout;
  clearTimeout: typeof window.clearTimeout;
  setInterval: typeof window.setInterval;
  clearInterval: typeof window.clearInterval;
  performance: { now(): number };
}

interface Timer {
  run(): void;
  /** In elapsed time: real time since the page began, plus every jump forward. */
  due: number;
  every?: number;
  realId: number;
}

/** Far above what a browser hands out, so that our ids and real ones never meet. */
const FIRST_ID = 1_000_000_000;
/** Browsers treat a longer delay as none. An app that asks for one must see that here too. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * Timers that fire once virtual time has passed them. A jump forward is a laptop's sleep: what
 * came due meanwhile fires at once, in order, an interval only once. A jump back moves no timer,
 * as setting a computer's clock back does not.
 */
export function installShiftedTimers(target: TimerHost): { jump(by: number): void } {
  const realSet = target.setTimeout.bind(target);
  const realClear = target.clearTimeout.bind(target);
  const timers = new Map<number, Timer>();
  let slept = 0;
  let nextId = FIRST_ID;
  const elapsed = () => target.performance.now() + slept;

  const arm = (id: number, timer: Timer) => {
    const wait = Math.max(timer.due - elapsed(), 0);
    timer.realId = realSet(() => {
      if (timer.due - elapsed() > 1) arm(id, timer);
      else fire(id, timer);
    }, wait);
  };
  const fire = (id: number, timer: Timer) => {
    if (timer.every === undefined) {
      timers.delete(id);
    } else {
      timer.due = elapsed() + timer.every;
      arm(id, timer);
    }
    timer.run();
  };
  const start = (handler: TimerHandler, delay: unknown, args: unknown[], repeat: boolean) => {
    // Text handlers are evaluated code; nothing that runs under a policy uses them.
    if (typeof handler !== 'function')
      throw new TypeError('Timers take a function here, not text.');
    const asked = Math.max(Number(delay) || 0, 0);
    const wait = asked > LONGEST_DELAY ? 0 : asked;
    const id = nextId++;
    const timer: Timer = { run: () => handler(...args), due: elapsed() + wait, realId: 0 };
    if (repeat) timer.every = Math.max(wait, 1);
    timers.set(id, timer);
    arm(id, timer);
    return id;
  };
  const clear = (id: number | undefined) => {
    const timer = id === undefined ? undefined : timers.get(id);
    if (id === undefined || !timer) return;
    realClear(timer.realId);
    timers.delete(id);
  };

  Object.assign(target, {
    setTimeout: (handler: TimerHandler, delay?: number, ...args: unknown[]) =>
      start(handler, delay, args, false),
    setInterval: (handler: TimerHandler, delay?: number, ...args: unknown[]) =>
      start(handler, delay, args, true),
    clearTimeout: clear,
    clearInterval: clear,
  });
  return {
    jump(by) {
      if (by <= 0) return;
      slept += by;
      const inOrder = [...timers].sort(([, a], [, b]) => a.due - b.due);
      for (const [id, timer] of inOrder) {
        realClear(timer.realId);
        arm(id, timer);
      }
    },
  };
}
