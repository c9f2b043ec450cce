/** WhatsApp's templates, as they are approved and as they are sent: plain values. */

/** A sample value of a named parameter. */
export interface SimNamedExample {
  readonly param_name: string;
  readonly example: string;
}

/** The sample values that WhatsApp approved a part with. */
export interface SimTemplateExample {
  readonly header_text?: readonly string[];
  readonly header_text_named_params?: readonly SimNamedExample[];
  /** An address of the sample file. */
  readonly header_handle?: readonly string[];
  /** One list, in the order of the variables. */
  readonly body_text?: readonly (readonly string[])[];
  readonly body_text_named_params?: readonly SimNamedExample[];
}

export interface SimTemplateButton {
  /** QUICK_REPLY URL PHONE_NUMBER COPY_CODE OTP FLOW CATALOG MPM VOICE_CALL; others happen. */
  readonly type: string;
  readonly text?: string;
  readonly url?: string;
  readonly phoneNumber?: string;
  readonly example?: readonly string[];
  readonly otp_type?: string;
  readonly flow_id?: string;
}

/** A part of a template, as Sunshine's `messageTemplates` gives it. */
export interface SimTemplateComponent {
  /** HEADER BODY FOOTER BUTTONS CAROUSEL LIMITED_TIME_OFFER CALL_PERMISSION_REQUEST; others happen. */
  readonly type: string;
  /** Of a header: TEXT IMAGE VIDEO DOCUMENT LOCATION. */
  readonly format?: string;
  readonly text?: string;
  readonly example?: SimTemplateExample;
  readonly buttons?: readonly SimTemplateButton[];
  readonly cards?: readonly { readonly components: readonly SimTemplateComponent[] }[];
  readonly limited_time_offer?: { readonly text: string; readonly has_expiration: boolean };
}

/** A template as WhatsApp knows it; the local WhatsApp accepts only these, if the list is given. */
export interface SimTemplate {
  readonly name: string;
  readonly language: string;
  /** APPROVED ARCHIVED DISABLED IN_APPEAL LIMIT_EXCEEDED PAUSED PENDING REJECTED …; others happen. */
  readonly status: string;
  readonly category: 'UTILITY' | 'MARKETING' | 'AUTHENTICATION';
  /** `ORDER_STATUS`, `ORDER_DETAILS`, `CUSTOM` …; left out where there is none. */
  readonly subCategory?: string;
  readonly parameterFormat: 'POSITIONAL' | 'NAMED';
  /** null: an answer of Sunshine has none. */
  readonly components: readonly SimTemplateComponent[] | null;
  /** Of a rejected one: ABUSIVE_CONTENT, INVALID_FORMAT … */
  readonly rejectedReason: string | null;
  readonly qualityScore: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN';
  /** The WhatsApp numbers that have it; null: the account's first. */
  readonly integrationIds: readonly string[] | null;
}

/** What a template was sent with, in the words of WhatsApp's own interface. */
export type SentParameter =
  | { readonly type: 'text'; readonly text: string; readonly parameter_name?: string }
  | { readonly type: 'image'; readonly image: SentMedia }
  | { readonly type: 'video'; readonly video: SentMedia }
  | { readonly type: 'document'; readonly document: SentMedia }
  | { readonly type: 'coupon_code'; readonly coupon_code: string }
  | { readonly type: 'payload'; readonly payload: string };

export interface SentMedia {
  readonly link: string;
  /** Only of a document. */
  readonly filename?: string;
}

export interface SentComponent {
  readonly type: 'header' | 'body' | 'button';
  /** Only of a button, which `index` counts from 0. */
  readonly sub_type?: 'url' | 'quick_reply' | 'copy_code';
  readonly index?: number;
  readonly parameters: readonly SentParameter[];
}

/** A template message as it goes out, from a shorthand or through Sunshine alike. */
export interface SentTemplate {
  readonly name: string;
  readonly language: string;
  readonly components: readonly SentComponent[];
}
