import * as v from 'valibot';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
import type { Template } from '../core/template/template';
import { readMessageTemplate } from './read-message-template';
import type { SunshineGet } from './sunshine-requests';
import { messageTemplateListShape } from './template-shapes';

interface TemplatesRequest {
  readonly appId: string;
  readonly integrationId: string;
}

/** More than Meta allows (6,000 templates), at a hundred a page. */
const MOST_PAGES = 70;

/**
 * All templates of a number's account, of any status, by v1.1, as v2 has no such list. All or a
 * failure: half a list would make good templates look unknown.
 */
export async function listMessageTemplates(
  get: SunshineGet,
  { appId, integrationId }: TemplatesRequest,
): Promise<Result<readonly Template[], RequestFailure>> {
  const path = `/v1.1/apps/${appId}/integrations/${encodeURIComponent(integrationId)}/messageTemplates?limit=100`;
  const templates: Template[] = [];
  const cursors = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const cursor: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    const answer = await get(path + cursor);
    if (!answer.ok) return answer;
    const read = v.safeParse(messageTemplateListShape, answer.value.body);
    if (!read.success) return fail({ kind: 'wrong-shape', detail: 'no list of templates' });
    for (const item of read.output.messageTemplates) {
      const template = readMessageTemplate(item, integrationId);
      if (template !== null) templates.push(template);
    }
    after = read.output.after || null;
    if (after === null) return ok(templates);
    if (cursors.has(after)) return fail({ kind: 'wrong-shape', detail: 'the same page twice' });
    cursors.add(after);
  }
  return fail({ kind: 'wrong-shape', detail: 'a list of templates without an end' });
}
