import { type DurationMs, hours } from '../time';

/** What is known of a channel's reply limit. `unknown` may be limited, so it is never taken for open. */
export type ChannelPolicy =
  | { readonly kind: 'timed'; readonly windowMs: DurationMs }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

const NONE: ChannelPolicy = { kind: 'none' };
const UNKNOWN: ChannelPolicy = { kind: 'unknown' };

/**
 * Zendesk's own channel names. Social channels that do have a limit (Messenger, Instagram, WeChat,
 * Viber, TikTok) are left out until their messages are counted too: left out means unknown.
 * So is Slack Connect, of which nobody has verified that it has no limit.
 */
const POLICIES: ReadonlyMap<string, ChannelPolicy> = new Map<string, ChannelPolicy>([
  // 24 h from the customer's last message: Zendesk Help 4408829291162.
  ['whatsapp', { kind: 'timed', windowMs: hours(24) }],
  ['native_messaging', NONE],
  ['web', NONE],
  ['email', NONE],
  ['mailgun', NONE],
  ['chat', NONE],
  ['voice', NONE],
  ['api', NONE],
  ['telegram', NONE],
  ['line', NONE],
  ['twilio_sms', NONE],
  ['messagebird_sms', NONE],
  // A private note reaches no customer, so no limit of a channel applies to it.
  ['internal', NONE],
]);

/**
 * The reply limit of a channel.
 * @param channel Zendesk's name, as in `conversation[].channel.name`; matched exactly.
 * @returns `timed` with the window's length in elapsed ms, `none`, or `unknown` for every other name.
 */
export function channelPolicy(channel: string): ChannelPolicy {
  return POLICIES.get(channel) ?? UNKNOWN;
}
