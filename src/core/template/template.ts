/** Where a parameter's first value comes from. The names are what an admin writes in the setting. */
export const PARAMETER_SOURCES = [
  'requester.name',
  'requester.first_name',
  'requester.email',
  'ticket.id',
  'ticket.subject',
  'agent.name',
  'agent.first_name',
] as const;

export type ParameterSource = (typeof PARAMETER_SOURCES)[number];

export interface TemplateParameter {
  /** 1-based, as in `{{1}}`. */
  readonly position: number;
  /** What the agent reads beside the field; '' when nobody named it. */
  readonly label: string;
  readonly source: ParameterSource | null;
  /** A fixed first value (from a macro's shorthand); may hold Zendesk placeholders. */
  readonly preset: string;
}

/** A message template as this app knows it. One language is one template: Meta approves each apart. */
export interface Template {
  readonly name: string;
  /** Meta's code, such as `de` or `en_US`. */
  readonly language: string;
  /** The WABA's namespace; null when the source does not say. Needed to write shorthand. */
  readonly namespace: string | null;
  /** Meta's status; only `APPROVED` can be sent. Unknown values are kept as they came. */
  readonly status: string;
  /** What the agent reads in the list. */
  readonly title: string;
  /** Meta's category, or null. */
  readonly category: string | null;
  readonly headerText: string | null;
  /** With `{{1}}` … where parameters go; null when a macro's shorthand shows no text. */
  readonly body: string | null;
  /** What a macro's shorthand has clients other than WhatsApp show; null from the setting. */
  readonly fallback: string | null;
  readonly footer: string | null;
  readonly parameters: readonly TemplateParameter[];
  /** Shorthand keys beyond the body that the source's own shorthand carries, kept for writing it back. */
  readonly headerImage: string | null;
  readonly headerDocument: string | null;
  /** As the source's own shorthand has them; left out for none. */
  readonly buttons?: readonly { readonly index: string; readonly url: string }[];
}

/** Why a template cannot be sent as shorthand now. */
export type Unsendable =
  | { readonly reason: 'not-approved'; readonly status: string }
  | { readonly reason: 'no-namespace' };
