import * as v from 'valibot';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
import type { Template } from '../core/template/template';
import { readAllPages } from './read-all-pages';
import { readMessageTemplate } from './read-message-template';
import type { SunshineGet } from './sunshine-requests';
import { messageTemplateListShape } from './template-shapes';

/**
 * How many of an account's numbers are asked, as each costs a request per hundred templates: a ticket asks
 * all day and begins with its own number, the set-up asks at a click and judges only a whole list.
 */
export const MOST_NUMBERS = { ofTicket: 5, ofAccount: 20 } as const;

interface TemplatesRequest {
  readonly appId: string;
  readonly integrationId: string;
}

/** All templates of a number's account, of any status, by v1.1, as v2 has no such list. */
export function listMessageTemplates(
  get: SunshineGet,
  { appId, integrationId }: TemplatesRequest,
): Promise<Result<readonly Template[], RequestFailure>> {
  const path = `/v1.1/apps/${appId}/integrations/${encodeURIComponent(integrationId)}/messageTemplates?limit=100`;
  // More than Meta allows (6,000 templates), at a hundred a page.
  return readAllPages(get, { path, cursor: 'after', mostPages: 70 }, (body) => {
    const read = v.safeParse(messageTemplateListShape, body);
    if (!read.success) return fail({ kind: 'wrong-shape', detail: 'no list of templates' });
    const { messageTemplates, after } = read.output;
    const items = messageTemplates.flatMap(
      (item) => readMessageTemplate(item, integrationId) ?? [],
    );
    return ok({ items, after: after || null });
  });
}
