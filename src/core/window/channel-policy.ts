import { type DurationMs, hours } from '../time';

/** What is possible once a window is over. */
export type AfterClose =
  /** An approved template. */
  | 'template'
  /** Nothing until the customer writes again. */
  | 'nothing'
  /** A message still arrives, but the channel charges for it. */
  | 'charged'
  | 'not-known';

/** A channel's reply limit. `unknown` may be limited, so it never counts as open. */
type ChannelPolicy =
  | {
      readonly kind: 'timed';
      readonly windowMs: DurationMs;
      /** After it only a human's answer is allowed; null: no such limit. */
      readonly standardMs: DurationMs | null;
      /** Messages allowed until the customer writes again; null: any number. */
      readonly messageCap: number | null;
      readonly afterClose: AfterClose;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/** The admin's settings for channels. */
export interface ChannelRules {
  /**
   * Zendesk sends with Messenger's and Instagram's human-agent tag, so 7 days count. From before
   * `channel_hours` said it.
   */
  readonly humanAgentWeek: boolean;
  /** By Zendesk's channel name, in lower case; 0: no limit. Overrides the table. */
  readonly hoursByChannel: ReadonlyMap<string, number>;
}

type Timed = Extract<ChannelPolicy, { kind: 'timed' }>;

const NONE: ChannelPolicy = { kind: 'none' };
const UNKNOWN: ChannelPolicy = { kind: 'unknown' };

/** A number of hours after which nothing is possible, unless stated. */
const timed = (count: number, otherwise: Partial<Timed> = {}): Timed => ({
  kind: 'timed',
  windowMs: hours(count),
  standardMs: null,
  messageCap: null,
  afterClose: 'nothing',
  ...otherwise,
});

/** 24 h, or 7 days with the human-agent tag (channels.md, section 1), which the app never sets. */
const META_HOURS = 24;
const META = timed(META_HOURS);
export const META_WEEK_HOURS = 7 * 24;
const META_WEEK = timed(META_WEEK_HOURS, { standardMs: hours(META_HOURS) });

/** 48 h and ten messages (S). Zendesk's name for TikTok is not known (?). */
const TIKTOK = timed(48, { messageCap: 10 });

/**
 * Reply limits by Zendesk's channel names (channels.md, section 1). Left out is unknown: Apple,
 * RCS, KakaoTalk, X, custom channels, and Slack Connect, whose lack of a limit nobody verified.
 */
const POLICIES: ReadonlyMap<string, ChannelPolicy> = new Map<string, ChannelPolicy>([
  // 24 h from the customer's last message: Zendesk Help 4408829291162.
  ['whatsapp', timed(24, { afterClose: 'template' })],
  ['sunshine_conversations_facebook_messenger', META],
  ['facebook', META],
  ['instagram_dm', META],
  ['tiktok', TIKTOK],
  ['tiktok_dm', TIKTOK],
  ['sunshine_conversations_tiktok', TIKTOK],
  // Five messages since 12 June 2023; older texts say twenty. A tap on a menu allows less: not
  // counted.
  ['wechat', timed(48, { messageCap: 5 })],
  // A message after the session still arrives, and costs a monthly fee since 5 February 2024 (S).
  ['viber', timed(24, { afterClose: 'charged' })],
  ...[
    'native_messaging',
    'web',
    'email',
    'mailgun',
    'chat',
    'voice',
    'api',
    'telegram',
    'line',
    'twilio_sms',
    'messagebird_sms',
    // A private note reaches no customer, so no limit of a channel applies to it.
    'internal',
  ].map((channel) => [channel, NONE] as const),
]);

/** Messenger's and Instagram's, which Meta gives a week with its human-agent tag. */
export const metaChannels = (): readonly string[] =>
  [...POLICIES.keys()].filter((channel) => POLICIES.get(channel) === META);

/** All channels that have a window by these rules. */
export const timedChannels = (rules: ChannelRules): readonly string[] =>
  [...new Set([...POLICIES.keys(), ...rules.hoursByChannel.keys()])].filter(
    (channel) => channelPolicy(channel, rules).kind === 'timed',
  );

/**
 * The reply limit of a channel; the admin's hours override its own.
 * @param channel Zendesk's name, as in `conversation[].channel.name`, matched exactly.
 * @returns `timed` with the window in elapsed ms, `none`, or `unknown`.
 */
export function channelPolicy(channel: string, rules: ChannelRules): ChannelPolicy {
  const known = POLICIES.get(channel) ?? UNKNOWN;
  const count = rules.hoursByChannel.get(channel);
  // Meta gives more than a day to its human-agent tag only.
  const isWeek = known === META && (rules.humanAgentWeek || (count ?? 0) > META_HOURS);
  const policy = isWeek ? META_WEEK : known;
  if (count === undefined || !(count >= 0) || channel === 'internal') return policy;
  if (count === 0) return NONE;
  if (policy.kind !== 'timed') return timed(count, { afterClose: 'not-known' });
  const windowMs = hours(count);
  const { standardMs } = policy;
  const isLonger = standardMs !== null && standardMs < windowMs;
  return { ...policy, windowMs, standardMs: isLonger ? standardMs : null };
}
