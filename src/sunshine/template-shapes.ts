import * as v from 'valibot';
import { lenient } from '../core/lenient';
import { list, text } from './shapes';

/** v1.1's message template in Meta's form; examples are in `spec/message-template.fixture.ts`. */
export const messageTemplateShape = v.looseObject({
  name: text,
  language: text,
  status: text,
  category: text,
  sub_category: text,
  rejected_reason: text,
  parameter_format: text,
  components: list,
});

export const componentShape = v.looseObject({
  type: text,
  format: text,
  text,
  buttons: list,
  example: lenient(
    v.looseObject({
      header_text: list,
      header_text_named_params: list,
      header_handle: list,
      body_text: list,
      body_text_named_params: list,
    }),
  ),
});

export const buttonShape = v.looseObject({
  type: text,
  text,
  url: text,
  /** Meta's field, and that of Zendesk's own tools. */
  phone_number: text,
  phoneNumber: text,
  example: v.optional(v.unknown()),
});

/** Read item by item: an odd template must not hide the others. */
export const messageTemplateListShape = v.looseObject({
  messageTemplates: v.array(v.unknown()),
  // Strict: an unreadable cursor would pass one page off as the whole list.
  after: v.nullish(v.string()),
});

/** v2's `IntegrationListResponse`. */
export const integrationListShape = v.looseObject({
  integrations: v.array(v.unknown()),
  meta: v.nullish(
    v.looseObject({ hasMore: v.nullish(v.boolean()), afterCursor: v.nullish(v.string()) }),
  ),
  links: v.nullish(v.looseObject({ next: v.nullish(v.string()) })),
});

export const integrationShape = v.looseObject({
  id: text,
  type: text,
  status: text,
  displayName: text,
  phoneNumber: text,
  hsmFallbackLanguage: text,
});
