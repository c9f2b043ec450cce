import type { ZafClient } from '../sdk/zaf-client';
import type { ServerClock } from './server-clock';

/** The part of the SDK that a request needs, and the clock that each answer sets. */
export interface Requests extends Pick<ZafClient, 'request'> {
  readonly clock?: ServerClock;
}
