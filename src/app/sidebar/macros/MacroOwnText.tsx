import { fillTemplate } from '../../../core/template/fill-template';
import { fillPlaceholders } from '../../../core/template/template-facts';
import { WhatsAppSnippet } from '../../templates/bubble/WhatsAppText';
import { useReadBack } from '../../templates/read-back/use-read-back';
import { useSession } from '../../ticket/use-session';

/**
 * A macro's text as it is known without Zendesk's preview: a template as the customer's text, its
 * placeholders filled as far as they are known; any other text as it stands, placeholders and all.
 * @param comment the macro's public comment.
 */
export function MacroOwnText({ comment }: { readonly comment: string }) {
  const facts = useSession(({ facts }) => facts);
  const readBack = useReadBack(comment);
  if (!readBack) return comment;
  const values = readBack.values.map((value) => fillPlaceholders(value, facts));
  const { body } = fillTemplate(readBack.template, values);
  return body ? <WhatsAppSnippet text={body} /> : readBack.template.title;
}
