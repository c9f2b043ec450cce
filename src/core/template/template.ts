import type { MediaKind } from './media-limits';
import type { TemplateParameter } from './template-parameter';

/** A text, or a file that each message names. */
export type TemplateHeader =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: MediaKind };

/** A button under the message, in Meta's order. */
export type TemplateButton =
  | { readonly kind: 'quick-reply'; readonly text: string }
  /** `url` ends in a `{{…}}` where each message completes the address. */
  | { readonly kind: 'url'; readonly text: string; readonly url: string }
  | { readonly kind: 'phone'; readonly text: string; readonly phoneNumber: string }
  | { readonly kind: 'copy-code'; readonly text: string }
  /** Copies the code that the body shows (`OTP`, or a `URL` to `whatsapp.com/otp/`). */
  | { readonly kind: 'one-time-code'; readonly text: string }
  /** These take no values. A call permission is asked for beneath the buttons. */
  | { readonly kind: 'catalog' | 'voice-call' | 'call-permission'; readonly text: string }
  /** One this app does not know or cannot fill: shown, never sent. */
  | { readonly kind: 'other'; readonly type: string; readonly text: string };

/** A template's source: Meta through Sunshine, the admin's setting, a macro. */
export type TemplateOrigin = 'sunshine' | 'setting' | 'macro';

/** A message template in one language, as Meta approves each apart. */
export interface Template {
  readonly name: string;
  /** Meta's code, such as `de` or `en_US`. */
  readonly language: string;
  /** The WABA's; null: no source says. Needed for shorthand. */
  readonly namespace: string | null;
  /** Meta's; only `APPROVED` can be sent. Unknown values are kept. */
  readonly status: string;
  readonly rejectedReason: string | null;
  readonly title: string;
  readonly category: string | null;
  readonly header: TemplateHeader | null;
  /** With `{{1}}` or `{{first_name}}` … where values go; null when a macro's shorthand shows no text. */
  readonly body: string | null;
  readonly footer: string | null;
  readonly buttons: readonly TemplateButton[];
  /** Are variables counted (`{{1}}`) or named (`{{first_name}}`)? */
  readonly parameterFormat: 'positional' | 'named';
  /** All that a message brings along: the header's, the body's, then the buttons'. */
  readonly parameters: readonly TemplateParameter[];
  /** Parts this app cannot send, by Meta's name: `CAROUSEL`, `FLOW`, … */
  readonly unsupported: readonly string[];
  /** A macro's text for clients other than WhatsApp; null from other sources. */
  readonly fallback: string | null;
  /** The admin's words for its use: searched and shown. '' for none. */
  readonly useCase: string;
  /** Sunshine's ids of the numbers that have it; null: no source says. */
  readonly numbers: readonly string[] | null;
  readonly origins: readonly TemplateOrigin[];
  /** Known from macros or the setting only, while Meta's complete list lacks it. */
  readonly isMissingAtMeta?: true;
}

/** Is only a macro's fallback known? WhatsApp shows the approved text, which may differ. */
export const isFallbackText = ({ origins, body }: Pick<Template, 'origins' | 'body'>): boolean =>
  body !== null && origins.every((origin) => origin === 'macro');

/** Sunshine's language for a shorthand without one (`hsmFallbackLanguage`'s default). */
export const DEFAULT_LANGUAGE = 'en_US';

/** Meta's language code for comparing: `pt-br` is `pt_BR`, but `de` is not `de_DE`. */
export function languageKey(language: string): string {
  return language.trim().toLowerCase().replaceAll('-', '_');
}

/** A template's identity: its name and language. */
export const templateKey = ({ name, language }: Pick<Template, 'name' | 'language'>): string =>
  `${name} ${languageKey(language)}`;

/** Meta's rule for names. */
export const TEMPLATE_NAME = /^[a-z0-9_]+$/;

/** The form of a language code, such as `de`, `en_US` or `zh-Hans-CN`. */
export const LANGUAGE_CODE = /^[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,4})*$/;
