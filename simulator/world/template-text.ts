import type {
  SentComponent,
  SentTemplate,
  SimTemplate,
  SimTemplateComponent,
} from './template-types';

/** `{{1}}`, `{{first_name}}`: the variables of a text, each once, in order of first use. */
export function variablesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map(([, name = '']) => name))];
}

const VARIABLE = /\{\{\s*(\w+)\s*\}\}/g;

/** The template's part of a type; WhatsApp has each at most once. */
export function partOf(template: SimTemplate, type: string): SimTemplateComponent | null {
  return template.components?.find((part) => part.type === type) ?? null;
}

/** A part's text with its variables filled; what was not sent stays as it is. */
export function filledPart(text: string, sent: SentComponent | undefined): string {
  const values = new Map<string, string>();
  for (const [index, parameter] of (sent?.parameters ?? []).entries()) {
    if (parameter.type !== 'text') continue;
    values.set(parameter.parameter_name ?? String(index + 1), parameter.text);
  }
  return text.replace(VARIABLE, (raw, name: string) => values.get(name) ?? raw);
}

/** What the customer reads: header, body and footer, filled. Of an unknown template its name and values (?). */
export function customerText(template: SimTemplate | null, sent: SentTemplate): string {
  const part = (type: SentComponent['type']) =>
    sent.components.find((component) => component.type === type);
  if (!template) {
    const values = sent.components.flatMap(({ parameters }) =>
      parameters.flatMap((parameter) => (parameter.type === 'text' ? [parameter.text] : [])),
    );
    return [`[${sent.name}]`, ...values].join(' ');
  }
  const texts = [
    filledPart(partOf(template, 'HEADER')?.text ?? '', part('header')),
    filledPart(partOf(template, 'BODY')?.text ?? '', part('body')),
    partOf(template, 'FOOTER')?.text ?? '',
  ];
  return texts.filter((text) => text !== '').join('\n');
}
