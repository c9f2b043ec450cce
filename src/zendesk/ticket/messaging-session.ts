import type * as v from 'valibot';
import { channelName } from './channel-name';
import type { channelShape } from './ticket-shapes';

type Channel = v.InferOutput<typeof channelShape>;

/**
 * Whether the messaging session of the channel that a reply goes to is over: by the flags of the
 * composer's target, else by those of the ticket's channel where it is the same one. That
 * `sessionActive: false` means an ended session is not proven (?): only a clear word counts.
 */
export function isSessionEnded(target: Channel, ticketChannel: Channel): boolean {
  const isSame =
    !target?.name || channelName(target.name) === channelName(ticketChannel?.name ?? '');
  const session = [target, isSame ? ticketChannel : null].find(
    (channel) => channel?.sessionBased === true && channel.sessionActive !== null,
  );
  return session?.sessionActive === false;
}
