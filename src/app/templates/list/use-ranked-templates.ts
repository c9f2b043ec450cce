import { useMemo, useState } from 'react';
import { languageChain, languageRank } from '../../../core/catalogue/language-chain';
import { type RankedTemplates, rankTemplates } from '../../../core/catalogue/rank-templates';
import type { Template } from '../../../core/template/template';
import { templateKey } from '../../../core/template/template-key';
import { preferencesOf } from '../../../session/preferences-of';
import { useSession, useTicketSession } from '../../ticket/use-session';
import type { Scores } from '../search/create-template-search';

/** The requester's own language and its regions, see `languageRank`. */
const THEIR_RANK = 2;

/**
 * Templates in the order in which this agent is offered them. Marks and uses of this moment count only
 * from the next visit of the list on, so that no row moves under the pointer.
 *
 * @param visit another number for each visit.
 */
export function useRankedTemplates(
  templates: readonly Template[],
  scores: Scores | null,
  visit: number,
): readonly RankedTemplates[] {
  const { access, requesterLocale } = useSession(({ access, requesterLocale }) => ({
    access,
    requesterLocale,
  }));
  const { agent, settings } = useTicketSession();
  const templateLanguage = settings.template.language;
  const read = () => {
    const { get } = preferencesOf(agent);
    const favourites = new Set(get('favourite-templates'));
    return { visit, favourites, recents: get('recent-templates') };
  };
  const [marks, setMarks] = useState(read);
  if (marks.visit !== visit) setMarks(read());
  const { favourites, recents } = marks;
  const { sendNow, number } = access;
  return useMemo(() => {
    const chain = languageChain(requesterLocale, { templateLanguage });
    const found =
      scores === null ? templates : templates.filter((one) => scores.has(templateKey(one)));
    return rankTemplates(found, {
      access: { sendNow, number },
      favourites,
      recents,
      languageRank: (language) => languageRank(language, chain),
      theirRank: requesterLocale === null ? -1 : THEIR_RANK,
      scores,
    });
  }, [templates, scores, favourites, recents, requesterLocale, templateLanguage, sendNow, number]);
}
