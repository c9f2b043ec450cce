import { partOf, variablesIn } from '../world/template-text';
import type {
  SentComponent,
  SentParameter,
  SentTemplate,
  SimTemplate,
  SimTemplateButton,
  SimTemplateExample,
} from '../world/template-types';

/** A message from a template's own samples: what WhatsApp saw when it approved it. */
export function sampleMessage(template: SimTemplate): SentTemplate {
  const { name, language } = template;
  const buttons = partOf(template, 'BUTTONS')?.buttons ?? [];
  return {
    name,
    language,
    components: [
      ...component('header', headerSamples(template)),
      ...component('body', bodySamples(template)),
      ...buttons.flatMap(buttonSample),
    ],
  };
}

function component(type: 'header' | 'body', parameters: readonly SentParameter[]): SentComponent[] {
  return parameters.length > 0 ? [{ type, parameters }] : [];
}

function headerSamples(template: SimTemplate): readonly SentParameter[] {
  const header = partOf(template, 'HEADER');
  const link = header?.example?.header_handle?.[0] ?? '';
  switch (header?.format) {
    case 'IMAGE':
      return [{ type: 'image', image: { link } }];
    case 'VIDEO':
      return [{ type: 'video', video: { link } }];
    case 'DOCUMENT':
      return [{ type: 'document', document: { link } }];
    default:
      return texts(header?.example?.header_text, header?.example?.header_text_named_params);
  }
}

function bodySamples(template: SimTemplate): readonly SentParameter[] {
  const example = partOf(template, 'BODY')?.example;
  return texts(example?.body_text?.[0], example?.body_text_named_params);
}

function texts(
  values: readonly string[] = [],
  named: SimTemplateExample['body_text_named_params'] = [],
): readonly SentParameter[] {
  return [
    ...values.map((text) => ({ type: 'text' as const, text })),
    ...named.map(({ param_name, example }) => ({
      type: 'text' as const,
      text: example,
      parameter_name: param_name,
    })),
  ];
}

/** A sample of an address is the whole one: what stands for the variable is its end. */
function buttonSample(
  { type, text = '', url = '', example: [sample = ''] = [] }: SimTemplateButton,
  index: number,
): SentComponent[] {
  const at = { type: 'button' as const, index };
  switch (type) {
    case 'URL': {
      const [name] = variablesIn(url);
      if (name === undefined) return [];
      const suffix = sample.slice(url.indexOf('{{'));
      const named = /^\d+$/.test(name) ? {} : { parameter_name: name };
      return [{ ...at, sub_type: 'url', parameters: [{ type: 'text', text: suffix, ...named }] }];
    }
    case 'COPY_CODE':
      return [
        {
          ...at,
          sub_type: 'copy_code',
          parameters: [{ type: 'coupon_code', coupon_code: sample }],
        },
      ];
    case 'QUICK_REPLY':
      return [{ ...at, sub_type: 'quick_reply', parameters: [{ type: 'payload', payload: text }] }];
    default:
      return [];
  }
}
