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

/** What is known of a channel's reply limit. `unknown` may be limited, so it is never taken for open. */
type ChannelPolicy =
  | {
      readonly kind: 'timed';
      readonly windowMs: DurationMs;
      /** Up to here anything may be written, after it only a human's answer; null: no such line. */
      readonly standardMs: DurationMs | null;
      /** How many messages may be sent until the customer writes again; null: any number. */
      readonly messageCap: number | null;
      readonly afterClose: AfterClose;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/** What the admin says of channels. */
export interface ChannelRules {
  /** Messenger and Instagram: Zendesk sends with the human-agent tag, so 7 days count. */
  readonly humanAgentWeek: boolean;
  /** Hours by Zendesk's channel name, in lower case; 0 = no limit. It wins over the table. */
  readonly hoursByChannel: ReadonlyMap<string, number>;
}

type Timed = Extract<ChannelPolicy, { kind: 'timed' }>;

const NONE: ChannelPolicy = { kind: 'none' };
const UNKNOWN: ChannelPolicy = { kind: 'unknown' };

/** A number of hours after which nothing is possible; a channel names what is otherwise. */
const timed = (count: number, otherwise: Partial<Timed> = {}): Timed => ({
  kind: 'timed',
  windowMs: hours(count),
  standardMs: null,
  messageCap: null,
  afterClose: 'nothing',
  ...otherwise,
});

/** 24 h, with Meta's human-agent tag 7 days: channels.md, section 1. The app never sets the tag. */
const META = timed(24);
const META_WEEK = timed(7 * 24, { standardMs: hours(24) });

/** 48 h and ten messages (S). Under which name Zendesk brings TikTok is not known (?). */
const TIKTOK = timed(48, { messageCap: 10 });

/**
 * By Zendesk's own channel names; the limits are those of channels.md, section 1. Left out means
 * unknown: Apple, RCS, KakaoTalk, X, custom channels, and Slack Connect, of which nobody has verified
 * that it has no limit.
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
  // Five messages since 12 June 2023; older texts say twenty. A menu's tap gives less: never counted.
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

/**
 * The reply limit of a channel. What the admin says of its hours wins; the rest stays the channel's.
 * @param channel Zendesk's name, as in `conversation[].channel.name`; matched exactly.
 * @returns `timed` with the window's length in elapsed ms, `none`, or `unknown` for every other name.
 */
export function channelPolicy(channel: string, rules: ChannelRules): ChannelPolicy {
  const known = POLICIES.get(channel) ?? UNKNOWN;
  const policy = known === META && rules.humanAgentWeek ? META_WEEK : known;
  const count = rules.hoursByChannel.get(channel);
  if (count === undefined || !(count >= 0) || channel === 'internal') return policy;
  if (count === 0) return NONE;
  if (policy.kind !== 'timed') return timed(count, { afterClose: 'not-known' });
  const windowMs = hours(count);
  const { standardMs } = policy;
  const isLonger = standardMs !== null && standardMs < windowMs;
  return { ...policy, windowMs, standardMs: isLonger ? standardMs : null };
}
