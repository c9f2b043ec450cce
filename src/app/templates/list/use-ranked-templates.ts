import { useMemo, useState } from 'react';
import {
  type LanguageChain,
  languageChain,
  languageRank,
  lastOwnRank,
} from '../../../core/catalogue/language-chain';
import { type RankedTemplates, rankTemplates } from '../../../core/catalogue/rank-templates';
import { type Template, templateKey } from '../../../core/template/template';
import { preferencesOf } from '../../../session/preferences';
import { useSession, useTicketSession } from '../../ticket/use-session';
import type { Scores } from '../search/create-template-search';

const NONE: readonly string[] = [];

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
): { readonly groups: readonly RankedTemplates[]; readonly languageFrom: LanguageChain['from'] } {
  const { access, languages, requesterLocale, fit } = useSession(
    ({ access, languages, requesterLocale, fit }) => ({ access, languages, requesterLocale, fit }),
  );
  const fitting = fit?.fitting ?? NONE;
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
  const { got, written } = languages;
  return useMemo(() => {
    const chain = languageChain({ got, written, profile: requesterLocale }, { templateLanguage });
    const found =
      scores === null ? templates : templates.filter((one) => scores.has(templateKey(one)));
    const groups = rankTemplates(found, {
      access: { sendNow, number },
      favourites,
      recents,
      fitting,
      languageRank: (language) => languageRank(language, chain.languages),
      theirRank: lastOwnRank(chain),
      scores,
    });
    return { groups, languageFrom: chain.from };
  }, [
    templates,
    scores,
    favourites,
    recents,
    fitting,
    got,
    written,
    requesterLocale,
    templateLanguage,
    sendNow,
    number,
  ]);
}
