import type {
  SimNamedExample,
  SimTemplate,
  SimTemplateButton,
  SimTemplateComponent,
} from '../../world/template-types';

/** Sample values: in order, or by the variables' names. */
type Examples = readonly string[] | Readonly<Record<string, string>>;

/** An approved utility template with numbered variables, unless `change` says else. */
export function template(
  name: string,
  language: string,
  components: readonly SimTemplateComponent[] | null,
  change: Partial<SimTemplate> = {},
): SimTemplate {
  return {
    name,
    language,
    status: 'APPROVED',
    category: 'UTILITY',
    parameterFormat: 'POSITIONAL',
    components,
    rejectedReason: null,
    qualityScore: 'GREEN',
    integrationIds: null,
    ...change,
  };
}

export function header(text: string, examples: Examples = []): SimTemplateComponent {
  const part = { type: 'HEADER', format: 'TEXT', text };
  if (!isList(examples)) return { ...part, example: { header_text_named_params: named(examples) } };
  return examples.length === 0 ? part : { ...part, example: { header_text: examples } };
}

export function mediaHeader(
  format: 'IMAGE' | 'VIDEO' | 'DOCUMENT',
  sample: string,
): SimTemplateComponent {
  return { type: 'HEADER', format, example: { header_handle: [sample] } };
}

export function body(text: string, examples: Examples = []): SimTemplateComponent {
  const part = { type: 'BODY', text };
  if (!isList(examples)) return { ...part, example: { body_text_named_params: named(examples) } };
  return examples.length === 0 ? part : { ...part, example: { body_text: [examples] } };
}

export const footer = (text: string): SimTemplateComponent => ({ type: 'FOOTER', text });

export const buttons = (...list: readonly SimTemplateButton[]): SimTemplateComponent => ({
  type: 'BUTTONS',
  buttons: list,
});

export const quickReply = (text: string): SimTemplateButton => ({ type: 'QUICK_REPLY', text });

/** With a sample the address ends in `{{1}}`. */
export function urlButton(text: string, url: string, sample?: string): SimTemplateButton {
  return { type: 'URL', text, url, ...(sample === undefined ? {} : { example: [sample] }) };
}

export function phoneButton(text: string, phoneNumber: string): SimTemplateButton {
  return { type: 'PHONE_NUMBER', text, phoneNumber };
}

export function copyCode(sample: string): SimTemplateButton {
  return { type: 'COPY_CODE', text: 'Copy offer code', example: [sample] };
}

function isList(examples: Examples): examples is readonly string[] {
  return Array.isArray(examples);
}

function named(examples: Readonly<Record<string, string>>): SimNamedExample[] {
  return Object.entries(examples).map(([param_name, example]) => ({ param_name, example }));
}
