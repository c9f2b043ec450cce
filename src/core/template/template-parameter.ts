import type { MediaKind } from './media-limits';

/** Facts whose names are fixed. Besides them there are `ticket.field.<id>` and `requester.field.<key>`. */
export const FIXED_SOURCES = [
  'requester.name',
  'requester.first_name',
  'requester.email',
  'requester.phone',
  'ticket.id',
  'ticket.subject',
  'organization.name',
  'brand.name',
  'agent.name',
  'agent.first_name',
] as const;

/** Where a parameter's first value comes from. The names are what an admin writes in the settings. */
export type ParameterSource =
  | (typeof FIXED_SOURCES)[number]
  /** A custom field of the ticket, by its number. */
  | `ticket.field.${string}`
  /** A custom field of the requester's profile, by its key. */
  | `requester.field.${string}`;

/** Is this the name of a source? A field's number or key is not looked up here. */
export const isParameterSource = (text: string): text is ParameterSource =>
  (FIXED_SOURCES as readonly string[]).includes(text) ||
  /^ticket\.field\.\d+$/.test(text) ||
  /^requester\.field\.[a-z0-9_-]+$/.test(text);

export type ParameterKind =
  | 'text'
  /** The address of a header's file. */
  | MediaKind
  /** What the customer sees a document called; may be left empty. */
  | 'file-name'
  /** The code of an authentication template: asked once, used in the body and behind the button. */
  | 'one-time-code'
  /** What ends a URL button's address; its `name` counts where the template names its variables. */
  | 'url-suffix'
  /** The code that a button copies. */
  | 'copy-code'
  /** What comes back to us with a tap on a reply button; may be left empty. */
  | 'payload';

/** One thing that a message of this template brings along. */
export interface TemplateParameter {
  readonly part: 'header' | 'body' | 'button';
  /** Which button, from 0 as in Meta's API; null for header and body. */
  readonly button: number | null;
  readonly kind: ParameterKind;
  /** What stands between the braces: `1`, `first_name`; '' where no braces stand for it. */
  readonly name: string;
  /** What the agent reads beside the field; '' when nobody named it. */
  readonly label: string;
  /** Meta's sample value; '' for none. */
  readonly example: string;
  /** As the admin mapped it; null: not mapped. */
  readonly source: ParameterSource | null;
  /** A fixed first value (from a macro's shorthand); may hold Zendesk placeholders. */
  readonly preset: string;
}

/**
 * A parameter's name in the settings and as a key: `body.1`, `header.first_name`, `header` for a
 * file, `header.filename` for its name, `button.0` for a button's value. Unique within a template.
 */
export function parameterKey({ part, button, name }: TemplateParameter): string {
  if (part === 'button') return `button.${button}`;
  return name === '' ? part : `${part}.${name}`;
}

/** What comes back with a tap on a reply button, and a document's name, may be left empty. */
export const isOptional = ({ kind }: Pick<TemplateParameter, 'kind'>): boolean =>
  kind === 'payload' || kind === 'file-name';

/** A document's name, whose key is `header.filename`. No shorthand carries it. */
export const FILE_NAME = { part: 'header', kind: 'file-name', name: 'filename' } as const;

/** What a header's file brings along: its address, and of a document the name too. */
export const fileParameters = (kind: MediaKind, example = ''): TemplateParameter[] => [
  parameterOf({ part: 'header', kind, name: '', example }),
  ...(kind === 'document' ? [parameterOf(FILE_NAME)] : []),
];

/** A parameter that nobody has said anything about yet. */
export const parameterOf = (
  place: Pick<TemplateParameter, 'part' | 'kind' | 'name'> & Partial<TemplateParameter>,
): TemplateParameter => ({
  button: null,
  label: '',
  example: '',
  source: null,
  preset: '',
  ...place,
});

/** The parameters of one part, in order. */
export const parametersIn = (
  parameters: readonly TemplateParameter[],
  part: TemplateParameter['part'],
): readonly TemplateParameter[] => parameters.filter((parameter) => parameter.part === part);
