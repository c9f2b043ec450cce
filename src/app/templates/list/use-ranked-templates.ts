import { useMemo } from 'react';
import { languageChain, languageRank } from '../../../core/catalogue/language-chain';
import { type RankedTemplates, rankTemplates } from '../../../core/catalogue/rank-templates';
import type { Template } from '../../../core/template/template';
import { templateKey } from '../../../core/template/template-key';
import { preferencesOf } from '../../../session/preferences-of';
import { useTicketContext } from '../../ticket/ticket-context';
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
  const { agent, access, requesterLocale, settings } = useTicketContext();
  const templateLanguage = settings.template.language;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew at each visit
  const { favourites, recents } = useMemo(() => {
    const { get } = preferencesOf(agent);
    return { favourites: new Set(get('favourite-templates')), recents: get('recent-templates') };
  }, [agent, visit]);
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
