import { useSession } from './use-session';
import { useTimeLeftWhile } from './use-time-left-while';

/** Milliseconds left until a moment by `elapsedMs`, renewed every second; 0 or less once it is over. */
export const useTimeLeft = (untilMs: number): number =>
  useTimeLeftWhile(
    useSession((state) => state.isActive),
    untilMs,
  );
