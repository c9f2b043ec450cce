import type { MediaKind } from './media-limits';
import type { TemplateParameter } from './template-parameter';

/** A header of words, or of a file that each message names anew. */
export type TemplateHeader =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: MediaKind };

/** A button under the message, in Meta's order. */
export type TemplateButton =
  | { readonly kind: 'quick-reply'; readonly text: string }
  /** `url` ends in a `{{…}}` where each message brings its own end of the address. */
  | { readonly kind: 'url'; readonly text: string; readonly url: string }
  | { readonly kind: 'phone'; readonly text: string; readonly phoneNumber: string }
  | { readonly kind: 'copy-code'; readonly text: string }
  /** Copies the code that the body shows (`OTP`, or a `URL` to `whatsapp.com/otp/`). */
  | { readonly kind: 'one-time-code'; readonly text: string }
  /** These bring nothing along. A call permission is asked for beneath the buttons. */
  | { readonly kind: 'catalog' | 'voice-call' | 'call-permission'; readonly text: string }
  /** One that this app cannot fill, or does not know: shown, never sent. */
  | { readonly kind: 'other'; readonly type: string; readonly text: string };

/** Who told of a template: Meta by way of Sunshine Conversations, the admin's setting, a macro. */
export type TemplateOrigin = 'sunshine' | 'setting' | 'macro';

/** A message template as this app knows it. One language is one template: Meta approves each apart. */
export interface Template {
  readonly name: string;
  /** Meta's code, such as `de` or `en_US`. */
  readonly language: string;
  /** The WABA's namespace; null when no source says. Needed to write shorthand. */
  readonly namespace: string | null;
  /** Meta's status; only `APPROVED` can be sent. Unknown values are kept as they came. */
  readonly status: string;
  /** Meta's reason for a rejection, or null. */
  readonly rejectedReason: string | null;
  /** What the agent reads in the list. */
  readonly title: string;
  /** Meta's category, or null. */
  readonly category: string | null;
  readonly header: TemplateHeader | null;
  /** With `{{1}}` or `{{first_name}}` … where values go; null when a macro's shorthand shows no text. */
  readonly body: string | null;
  readonly footer: string | null;
  readonly buttons: readonly TemplateButton[];
  /** Whether its texts count their variables (`{{1}}`) or name them (`{{first_name}}`). */
  readonly parameterFormat: 'positional' | 'named';
  /** All that a message has to bring along: the header's first, then the body's, then the buttons'. */
  readonly parameters: readonly TemplateParameter[];
  /** Parts that this app cannot send, by Meta's name: `CAROUSEL`, `FLOW`, … */
  readonly unsupported: readonly string[];
  /** What a macro's shorthand has clients other than WhatsApp show; null from other sources. */
  readonly fallback: string | null;
  /** What it is for, in the admin's words: searched, and shown in the list. '' for none. */
  readonly useCase: string;
  /** Sunshine's ids of the business numbers that have it; null where no source says. */
  readonly numbers: readonly string[] | null;
  readonly origins: readonly TemplateOrigin[];
  /** Only macros or the setting name it: the whole list that Meta gave of this account does not. */
  readonly isMissingAtMeta?: true;
}

/**
 * Is all that is known of the text a macro's fallback? That is what other apps show; WhatsApp shows the
 * approved template's own words, which are mostly the same and need not be (sunshine-conversations,
 * section 5).
 */
export const isFallbackText = ({ origins, body }: Pick<Template, 'origins' | 'body'>): boolean =>
  body !== null && origins.every((origin) => origin === 'macro');

/** The language Sunshine takes for a shorthand without one (`hsmFallbackLanguage`'s default). */
export const DEFAULT_LANGUAGE = 'en_US';

/** Meta's language code as it is compared: `pt-br` is `pt_BR`, but `de` is not `de_DE`. */
export function languageKey(language: string): string {
  return language.trim().toLowerCase().replaceAll('-', '_');
}

/** Name and language, which make a template one of its own. */
export const templateKey = ({ name, language }: Pick<Template, 'name' | 'language'>): string =>
  `${name} ${languageKey(language)}`;

/** Meta's own rule for a template's name. */
export const TEMPLATE_NAME = /^[a-z0-9_]+$/;

/** The form of a language code, such as `de`, `en_US` or `zh-Hans-CN`. */
export const LANGUAGE_CODE = /^[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,4})*$/;
