import { type AlertSettings, DEFAULT_ALERTS } from './alerts/alert-settings';
import type { ConsentSettings } from './template/consent';
import { type DurationMs, hours, minutes } from './time';
import type { ChannelRules } from './window/channel-policy';
import type { SafetyMargins, Thresholds } from './window/reply-window';

/** Where to ask Sunshine. The key is a secure setting that no page sees. */
export interface SunshineSettings {
  readonly appId: string;
  /** Without a slash at the end: `https://api.smooch.io`. */
  readonly baseUrl: string;
}

/** How templates are shown and sent; which exist is in `templateTexts`. */
export interface TemplateSettings {
  /** The WABA's, where a template's source names none; null: not set. */
  readonly namespace: string | null;
  readonly hideSamples: boolean;
  /** How long a list of templates is fresh. */
  readonly refreshMs: DurationMs;
  /** Meta's code, for customers without a template in their own language; null: not set. */
  readonly language: string | null;
  /** Templates may be sent through Sunshine Conversations, if there is a key. */
  readonly sendNow: boolean;
  readonly consent: ConsentSettings;
}

/** The admin's settings, checked once at start. */
export interface Settings {
  readonly thresholds: Thresholds;
  /** Of windows in tickets that nobody looks at. */
  readonly alerts: AlertSettings;
  /** How long a reply usually takes; 0: no reminders. */
  readonly replyMs: DurationMs;
  readonly margins: SafetyMargins;
  readonly channels: ChannelRules;
  /** The account has a single WhatsApp number, so every window is of that number. */
  readonly hasOneNumber: boolean;
  /** null: not set up, so only arrival times are known. */
  readonly sunshine: SunshineSettings | null;
  /** JSON as the admin wrote it, '' if unset; parsed only when needed. */
  readonly templateTexts: TemplateTexts;
  readonly template: TemplateSettings;
}

export interface TemplateTexts {
  /** The approved templates. */
  readonly templates: string;
  /** Who is offered which of them, and how. */
  readonly rules: string;
}

export const DEFAULT_THRESHOLDS: Thresholds = { closingMs: hours(4), criticalMs: hours(1) };

export const DEFAULT_REPLY: DurationMs = minutes(30);

export const DEFAULT_MARGINS: SafetyMargins = { arrivalMs: minutes(5), sentMs: minutes(2) };

export const DEFAULT_TEMPLATE_SETTINGS: TemplateSettings = {
  namespace: null,
  hideSamples: true,
  refreshMs: minutes(15),
  language: null,
  sendNow: true,
  consent: { field: null, tag: null },
};

export const DEFAULT_CHANNEL_RULES: ChannelRules = {
  humanAgentWeek: false,
  hoursByChannel: new Map(),
};

export const DEFAULT_SETTINGS: Settings = {
  thresholds: DEFAULT_THRESHOLDS,
  alerts: DEFAULT_ALERTS,
  replyMs: DEFAULT_REPLY,
  margins: DEFAULT_MARGINS,
  channels: DEFAULT_CHANNEL_RULES,
  hasOneNumber: false,
  sunshine: null,
  templateTexts: { templates: '', rules: '' },
  template: DEFAULT_TEMPLATE_SETTINGS,
};
