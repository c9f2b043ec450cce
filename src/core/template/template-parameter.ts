import type { MediaKind } from './media-limits';

/** Sources with fixed names, beside `ticket.field.<id>` and `requester.field.<key>`. */
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

/** Where a first value comes from, named as in the settings. */
export type ParameterSource =
  | (typeof FIXED_SOURCES)[number]
  | `ticket.field.${string}`
  | `requester.field.${string}`;

/** Is this a source's name? Whether the field exists is not checked. */
export const isParameterSource = (text: string): text is ParameterSource =>
  (FIXED_SOURCES as readonly string[]).includes(text) ||
  /^ticket\.field\.\d+$/.test(text) ||
  /^requester\.field\.[a-z0-9_-]+$/.test(text);

export type ParameterKind =
  | 'text'
  /** The address of a header's file. */
  | MediaKind
  /** A document's name; may be empty. */
  | 'file-name'
  /** An authentication template's code: asked once, used in body and button. */
  | 'one-time-code'
  /** The end of a URL button's address; `name` counts where variables have names. */
  | 'url-suffix'
  /** The code that a button copies. */
  | 'copy-code'
  /** Comes back with a tap on a reply button; may be empty. */
  | 'payload';

export interface TemplateParameter {
  readonly part: 'header' | 'body' | 'button';
  /** Which button, from 0 as in Meta's API; null for header and body. */
  readonly button: number | null;
  readonly kind: ParameterKind;
  /** The name between braces: `1`, `first_name`; '' without braces. */
  readonly name: string;
  /** What the agent reads at the field; '' for none. */
  readonly label: string;
  /** Meta's sample value; '' for none. */
  readonly example: string;
  /** The admin's mapping; null: none. */
  readonly source: ParameterSource | null;
  /** A fixed first value from a macro; may hold Zendesk placeholders. */
  readonly preset: string;
  /** Marked by the admin to take an agent's own words, see `free-text.ts`. */
  readonly isFreeText: boolean;
}

/** Also in the settings: `body.1`, `header` for a file, `header.filename`, `button.0`. Unique. */
export function parameterKey({ part, button, name }: TemplateParameter): string {
  if (part === 'button') return `button.${button}`;
  return name === '' ? part : `${part}.${name}`;
}

export const isOptional = ({ kind }: Pick<TemplateParameter, 'kind'>): boolean =>
  kind === 'payload' || kind === 'file-name';

/** A document's name has the key `header.filename`; no shorthand carries it. */
export const FILE_NAME = { part: 'header', kind: 'file-name', name: 'filename' } as const;

/** A file header's parameters: its address, and a document's name. */
export const fileParameters = (kind: MediaKind, example = ''): TemplateParameter[] => [
  parameterOf({ part: 'header', kind, name: '', example }),
  ...(kind === 'document' ? [parameterOf(FILE_NAME)] : []),
];

/** A parameter with nothing said of it yet. */
export const parameterOf = (
  place: Pick<TemplateParameter, 'part' | 'kind' | 'name'> & Partial<TemplateParameter>,
): TemplateParameter => ({
  button: null,
  label: '',
  example: '',
  source: null,
  preset: '',
  isFreeText: false,
  ...place,
});

export const parametersIn = (
  parameters: readonly TemplateParameter[],
  part: TemplateParameter['part'],
): readonly TemplateParameter[] => parameters.filter((parameter) => parameter.part === part);
