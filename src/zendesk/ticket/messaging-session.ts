import type * as v from 'valibot';
import { channelName } from './channel-name';
import type { channelShape } from './ticket-shapes';

type Channel = v.InferOutput<typeof channelShape>;

/**
 * Has the messaging session of the reply's channel ended? By the target's flags, else the ticket's
 * if it is the same channel. `sessionActive: false` is not proven to mean that (?): only a clear
 * word counts.
 */
export function isSessionEnded(target: Channel, ticketChannel: Channel): boolean {
  const isSame =
    !target?.name || channelName(target.name) === channelName(ticketChannel?.name ?? '');
  const session = [target, isSame ? ticketChannel : null].find(
    (channel) => channel?.sessionBased === true && channel.sessionActive !== null,
  );
  return session?.sessionActive === false;
}
