/*
 * All names that a report may hold. Whatever an account calls something else is `other` with its form:
 * a name nobody knows may be a person's.
 */

/** By Zendesk, by Sunshine, as places of authors, and as tags of a macro's texts. */
export const CHANNELS = [
  'whatsapp',
  'sunshine_conversations_facebook_messenger',
  'instagram_dm',
  'wechat',
  'viber',
  'telegram',
  'line',
  'twilio_sms',
  'messagebird_sms',
  'mailgun',
  'apple_business_chat',
  'google_rcs',
  'google_business_messages',
  'kakaotalk',
  'sunshine_conversations_twitter_dm',
  'business_messaging_slack_connect',
  'sunshine_conversations_api',
  'tiktok',
  'messenger',
  'instagram',
  'twilio',
  'messagebird',
  'web',
  'ios',
  'android',
  'apple',
  'googlercs',
  'gbm',
  'kakao',
  'twitter',
  'slackconnect',
  'sdk',
  'custom',
  'whatapp',
  'internal',
  'email',
  'chat',
  'api',
  'rule',
  'system',
  'mobile',
  'any_channel',
  'chat_transcript',
  'messaging',
  'native_messaging',
  'zd:agentWorkspace',
  'zd:answerBot',
  'zd:surveys',
  'api:conversations',
  'channel:all',
  'channel:web',
  'channel:chat',
  'channel:email',
  'channel:messaging',
  'channel:whatsapp',
] as const;

export const ROLES = [
  'user',
  'end-user',
  'end_user',
  'customer',
  'agent',
  'admin',
  'bot',
  'system',
  'trigger',
  'business',
  'appUser',
  'appMaker',
  'whisper',
] as const;

/** Of audits, their chat history, and the conversation log. */
export const EVENT_TYPES = [
  'Create',
  'Change',
  'Comment',
  'VoiceComment',
  'Notification',
  'NotificationWithCcs',
  'Error',
  'External',
  'AgentMacroReference',
  'ChatStartedEvent',
  'ChatEndedEvent',
  'ChatMessage',
  'ChatFileAttachment',
  'ChatJoin',
  'ChatLeave',
  'MessageDeliveryFailed',
  'MessagingSessionStarted',
  'MessagingSessionEnded',
  'CommentPrivacyChange',
  'CommentRedactionEvent',
  'SatisfactionRating',
  'TicketMergeAudit',
  'Messaging::ConversationMessage',
] as const;

/** Sunshine's types of content, in each source's spelling. */
export const CONTENT_TYPES = [
  'text',
  'html',
  'image',
  'file',
  'video',
  'audio',
  'sticker',
  'location',
  'contact',
  'contacts',
  'form',
  'formResponse',
  'form_response',
  'reaction',
  'edit',
  'deletion',
  'activity',
  'carousel',
  'list',
  'template',
  'text/plain',
  'text/html',
] as const;

export const IDENTITY_TYPES = [
  'email',
  'phone_number',
  'twitter',
  'facebook',
  'google',
  'agent_forwarding',
  'foreign',
  'sdk',
  'messaging',
] as const;

export const MACRO_ACTIONS = [
  'comment_value',
  'comment_value_html',
  'comment_mode_is_public',
  'current_tags',
  'set_tags',
  'remove_tags',
  'subject',
  'status',
  'custom_status_id',
  'priority',
  'assignee_id',
  'group_id',
  'brand_id',
  'ticket_form_id',
  'follower',
  'cc',
  'attachments',
  'attachment',
  'side_conversation',
  'side_conversation_ticket',
  'side_conversation_slack',
  'notification_user',
  'notification_group',
] as const;

/** Of triggers and automations, beside what macros do. */
export const RULE_ACTIONS = [
  ...MACRO_ACTIONS,
  'notification_target',
  'notification_webhook',
  'notification_zis',
  'notification_sms_user',
  'notification_sms_group',
  'notification_messaging_csat',
  'notification_messaging',
  'satisfaction_score',
  'autoreply_with_suggested_articles',
  'cc_user',
  'role',
  'type',
  'locale_id',
  'ticket_type_id',
  'remove_skills',
  'set_skills',
  'add_skills',
  'tweet_requester',
  'share_ticket',
  'deflection',
] as const;

export const TICKET_STATUSES = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;

/** The SDK's events that a try watches. */
export const SDK_EVENTS = [
  'ticket.save',
  'ticket.submit.start',
  'ticket.submit.done',
  'ticket.submit.fail',
  'ticket.updated',
  'comment.text.changed',
  'comment.type.changed',
  'ticket.conversation.changed',
  'ticket.editor.targetChannel.changed',
] as const;

/** What is said of an unknown name: how it is written. */
const FORMS = [
  'other: lower case',
  'other: snake_case',
  'other: kebab-case',
  'other: camelCase',
  'other: PascalCase',
  'other: with signs',
  'other: not a text',
] as const;

const FORM_OF: readonly (readonly [RegExp, (typeof FORMS)[number]])[] = [
  [/^[a-z]+$/, 'other: lower case'],
  [/^[a-z]+(_[a-z]+)+$/, 'other: snake_case'],
  [/^[a-z]+(-[a-z]+)+$/, 'other: kebab-case'],
  [/^[a-z]+([A-Z][a-z]*)+$/, 'other: camelCase'],
  [/^([A-Z][a-z]*)+$/, 'other: PascalCase'],
];

/** What a report says where no name of Zendesk's fits. */
const OWN_WORDS = [
  'none',
  'seconds',
  'a minute',
  'minutes',
  'an hour',
  'hours',
  'days',
  '0',
  '1',
  '2 to 5',
  '6 to 20',
  '21 to 100',
  'over 100',
  'early',
  'late',
  'cursor',
  'offset',
  'query',
  'hash',
  'object',
  'plain',
  'empty',
  'code',
  'changed code',
  'code twice',
  'date',
  'no-date',
  'age',
  'stale',
  'not-found',
  'no-answer',
  'as-note',
  'as-message',
  'not',
  'smooch',
  'smooch-eu',
  'own',
  'active',
  'ended',
  'not told',
  'customer',
  'team',
  'note',
  'timeout',
  'offline',
  'refused',
  'too many requests',
  'server trouble',
  'not JSON',
  'wrong shape',
  'numbers',
  'names',
  'beside',
  'inside',
  'not asked',
  'not tried',
] as const;

export const WORDS = [
  ...CHANNELS,
  ...ROLES,
  ...EVENT_TYPES,
  ...CONTENT_TYPES,
  ...IDENTITY_TYPES,
  ...RULE_ACTIONS,
  ...TICKET_STATUSES,
  ...SDK_EVENTS,
  ...FORMS,
  ...OWN_WORDS,
] as const;

/** A word that may stand in a report. */
export type Word = (typeof WORDS)[number];

/** The name itself if it is one of these, else how it is written. */
export function wordFor<W extends Word>(names: readonly W[], name: unknown): Word {
  const found = names.find((known) => known === name);
  if (found !== undefined) return found;
  if (typeof name !== 'string') return 'other: not a text';
  return FORM_OF.find(([form]) => form.test(name))?.[1] ?? 'other: with signs';
}

/** Each once, in the alphabet's order; what is missing is left out. */
export const wordsFor = (names: readonly Word[], found: readonly unknown[]): readonly Word[] => {
  const named = found.filter((name) => name !== undefined && name !== null);
  return [...new Set(named.map((name) => wordFor(names, name)))].sort();
};
