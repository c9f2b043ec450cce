import type { ConsentSettings } from './template/consent';
import { type DurationMs, hours, minutes } from './time';
import type { ChannelRules } from './window/channel-policy';
import type { SafetyMargins, Thresholds } from './window/reply-window';

/** Where to ask Sunshine Conversations. The key itself is a secure setting that no page ever sees. */
export interface SunshineSettings {
  readonly appId: string;
  /** `https://api.smooch.io`, without a slash at the end. */
  readonly baseUrl: string;
}

/** How templates are shown and sent. Which there are is told in `templateTexts`. */
export interface TemplateSettings {
  /** The WABA's, for templates whose source does not name it; null: not set. */
  readonly namespace: string | null;
  /** Meta's own samples are not offered. */
  readonly hideSamples: boolean;
  /** For how long a list of templates is fresh. */
  readonly refreshMs: DurationMs;
  /** Meta's code of the language for customers whose own there is no template in; null: not set. */
  readonly language: string | null;
  /** Templates may be sent through Sunshine Conversations, if there is a key. */
  readonly sendNow: boolean;
  readonly consent: ConsentSettings;
}

/** The admin's settings, checked once at start. */
export interface Settings {
  readonly thresholds: Thresholds;
  /** What an agent usually needs for a reply; 0: nobody is reminded. */
  readonly replyMs: DurationMs;
  readonly margins: SafetyMargins;
  readonly channels: ChannelRules;
  /** The account answers from one WhatsApp number only, so every ticket's window is of that number. */
  readonly hasOneNumber: boolean;
  /** null: not set up, so arrival times only. */
  readonly sunshine: SunshineSettings | null;
  /** JSON as the admin wrote it, '' where nothing is set: read when it matters. */
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
  replyMs: DEFAULT_REPLY,
  margins: DEFAULT_MARGINS,
  channels: DEFAULT_CHANNEL_RULES,
  hasOneNumber: false,
  sunshine: null,
  templateTexts: { templates: '', rules: '' },
  template: DEFAULT_TEMPLATE_SETTINGS,
};
