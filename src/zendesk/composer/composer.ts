import type { Composer } from '../../core/conversation/ticket-snapshot';
import type { Result } from '../../core/result';
import { escapeHtml } from '../escape-html';
import type { ZafClient } from '../sdk/zaf-client';
import { type ExpectedComposer, type ReplaceFailure, replaceDraft } from './replace-draft';
import { hasTag } from './same-draft';

/**
 * Replaces the draft by `text`. A messaging composer is plain, so plain text is tried first;
 * anything like a tag goes as entities, since an insert may read it as HTML.
 */
export const insertText = (
  client: ZafClient,
  text: string,
  expected: ExpectedComposer,
): Promise<Result<Composer, ReplaceFailure>> => {
  const forms = [...(hasTag(text) ? [] : [text]), asComposerMarkup(text)];
  return replaceDraft(client, { text, forms, isToBeSent: true }, expected);
};

/** Puts an earlier draft back as it was, into the same kind of comment of the same ticket. */
export const putBack = (
  client: ZafClient,
  draft: Composer,
  ticketId: string,
): Promise<Result<Composer, ReplaceFailure>> =>
  replaceDraft(client, { text: draft.text, forms: [draft.markup] }, { ticketId, type: draft.type });

/**
 * Text as composer HTML: Zendesk sanitises what is inserted (zaf-support-api, section 5), so `<`
 * and a shorthand's `&((` become entities.
 */
export const asComposerMarkup = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
