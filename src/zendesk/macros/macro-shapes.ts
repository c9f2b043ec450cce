import * as v from 'valibot';
import { idShape } from '../ticket/ticket-shapes';

export const actionShape = v.looseObject({ field: v.string(), value: v.unknown() });

export const macroShape = v.looseObject({
  id: idShape,
  title: v.string(),
  description: v.optional(v.nullable(v.string()), ''),
  active: v.optional(v.boolean(), true),
  actions: v.optional(v.nullable(v.array(v.unknown())), []),
  attachments: v.optional(v.unknown()),
});

/** Cursor answers carry `meta` and `links`, offset answers `next_page` (zendesk-rest, section 8). */
export const macroPageShape = v.looseObject({
  macros: v.array(v.unknown()),
  meta: v.optional(v.nullable(v.looseObject({ has_more: v.optional(v.nullable(v.boolean())) }))),
  links: v.optional(v.nullable(v.looseObject({ next: v.optional(v.nullable(v.string())) }))),
  next_page: v.optional(v.nullable(v.string())),
});
