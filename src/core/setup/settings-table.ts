/** What kind of value a parameter holds, and so how a form asks for it. */
export type SettingKind =
  /** Two numbers of hours. */
  | 'hours'
  | 'minutes'
  | 'text'
  /** Zendesk keeps it, and no page can read it. */
  | 'secret'
  | 'checkbox'
  /** One of a few words. */
  | 'choice'
  /** One thing a line. */
  | 'lines'
  | 'json'
  | 'consent'
  | 'tag-prefix'
  | 'host'
  | 'namespace'
  | 'language';

/** What a parameter is about, in the admin's terms. */
export type SettingGroup = 'window' | 'replies' | 'templates' | 'customers' | 'team' | 'sunshine';

interface Setting {
  readonly name: string;
  readonly kind: SettingKind;
  readonly group: SettingGroup;
  /** The manifest's; null: none, and an empty one has a meaning of its own. */
  readonly default: string | number | boolean | null;
}

/** Every parameter of Zendesk's form, in its order. The readers, the guide and the words are held to it. */
export const SETTINGS = [
  { name: 'sunshine_app_id', kind: 'text', group: 'sunshine', default: null },
  { name: 'sunshine_key', kind: 'secret', group: 'sunshine', default: null },
  { name: 'sunshine_host', kind: 'host', group: 'sunshine', default: 'https://api.smooch.io' },
  // Without a default: one that the update filled in would beat the older settings.
  { name: 'warn_hours', kind: 'hours', group: 'window', default: null },
  { name: 'one_whatsapp_number', kind: 'checkbox', group: 'window', default: false },
  { name: 'channel_hours', kind: 'lines', group: 'window', default: null },
  { name: 'reply_minutes', kind: 'minutes', group: 'replies', default: 30 },
  { name: 'late_reply', kind: 'choice', group: 'replies', default: 'warn' },
  { name: 'nudge_texts', kind: 'lines', group: 'replies', default: null },
  { name: 'send_now', kind: 'checkbox', group: 'templates', default: true },
  { name: 'template_language', kind: 'language', group: 'templates', default: null },
  { name: 'template_namespace', kind: 'namespace', group: 'templates', default: null },
  { name: 'templates', kind: 'json', group: 'templates', default: null },
  { name: 'template_rules', kind: 'json', group: 'templates', default: null },
  { name: 'consent', kind: 'consent', group: 'customers', default: null },
  { name: 'tag_prefix', kind: 'tag-prefix', group: 'team', default: null },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];

/** Is it a parameter of today's form? */
export const isSettingName = (name: string): name is SettingName =>
  SETTINGS.some((one) => one.name === name);

interface OldSetting {
  readonly name: string;
  /** The default that it had; null: none. Whoever has no other value need not hear of it. */
  readonly default: string | number | boolean | null;
  /** The parameter that says it now; null: none, and the default serves everybody. */
  readonly became: SettingName | null;
}

/** Parameters that left the form, and are still read for a version: `hidden` in the manifest. */
export const OLD_SETTINGS = [
  { name: 'closing_hours', default: 4, became: 'warn_hours' },
  { name: 'critical_hours', default: 1, became: 'warn_hours' },
  { name: 'arrival_margin_minutes', default: 5, became: null },
  { name: 'sent_margin_minutes', default: 2, became: null },
  { name: 'human_agent_week', default: false, became: 'channel_hours' },
  { name: 'tag_lapsed', default: null, became: 'tag_prefix' },
  { name: 'tag_held_back', default: null, became: 'tag_prefix' },
  { name: 'tag_sent_anyway', default: null, became: 'tag_prefix' },
  { name: 'tag_woken', default: null, became: 'tag_prefix' },
  { name: 'hide_sample_templates', default: true, became: 'template_rules' },
  { name: 'template_refresh_minutes', default: 15, became: null },
  { name: 'consent_user_field', default: null, became: 'consent' },
  { name: 'consent_tag', default: null, became: 'consent' },
] as const satisfies readonly OldSetting[];

export type OldSettingName = (typeof OLD_SETTINGS)[number]['name'];
