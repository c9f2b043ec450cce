import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { arrangeMacros, groupMacros, thoseInVainLast } from '../../../core/macro/arrange-macros';
import { classifyMacro } from '../../../core/macro/classify-macro';
import type { Macro } from '../../../core/macro/macro';
import { createPreviewCache } from '../../../session/preview-cache';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import listStyles from '../../shared/list.module.css';
import { MacroFailure } from '../../shared/MacroFailure';
import { SearchField } from '../../shared/SearchField';
import { usePartOfList } from '../../shared/use-part-of-list';
import { useSteady } from '../../shared/use-steady';
import { useActions, useSession, useTicketSession } from '../../ticket/use-session';
import { takesTemplates } from '../takes-templates';
import { FreeTextMacroDialog } from './FreeTextMacroDialog';
import { MacroRow } from './MacroRow';
import { useApplyMacro } from './use-apply-macro';
import { useMacroFavourites } from './use-macro-favourites';
import { useMacroSearch } from './use-macro-search';

/** Some macros under one heading. */
interface Section {
  readonly key: string;
  /** null where a heading would say nothing. */
  readonly title: string | null;
  /** True where the heading is not the macros' own category. */
  readonly isMixed: boolean;
  readonly macros: readonly Macro[];
}

/** The agent's active macros: search, what each does for the customer, and "Apply" with a guard. */
export function MacroPanel() {
  const { t } = useLocale();
  const { freeText, arriveTemplates, macroList, templates } = useSession(
    ({ view, macroList, templates }) => ({
      freeText: view.freeText,
      arriveTemplates: takesTemplates(view),
      macroList,
      templates,
    }),
  );
  const { goToTemplates } = useActions();
  const { host } = useTicketSession();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const panel = useRef<HTMLDivElement>(null);
  const favourites = useMacroFavourites(panel);
  const { favouriteIds, recentIds } = favourites;
  const found = useMacroSearch(macroList.macros, wanted);
  const isSearch = wanted.trim() !== '';
  const arranged = useMemo(
    // Who searches wants the best of all, not the own ones first.
    () => arrangeMacros(found, isSearch ? [] : favouriteIds, isSearch ? [] : recentIds),
    [found, isSearch, favouriteIds, recentIds],
  );
  const deliveries = useMemo(
    () =>
      new Map(
        macroList.macros.map((macro) => [
          macro,
          classifyMacro(macro, templates.list, templates.fallbackLanguage),
        ]),
      ),
    [macroList.macros, templates.list, templates.fallbackLanguage],
  );
  const isShut = freeText === 'lost';
  const {
    favourites: marked,
    recents,
    others,
    inVain,
  } = useMemo(
    () =>
      isShut
        ? thoseInVainLast(arranged, (macro) => {
            const delivery = deliveries.get(macro);
            return delivery === 'free-text' || (delivery === 'template' && !arriveTemplates);
          })
        : { ...arranged, inVain: [] },
    [arranged, deliveries, isShut, arriveTemplates],
  );
  const inOrder = useMemo(
    () => [...marked, ...recents, ...others, ...inVain],
    [marked, recents, others, inVain],
  );
  const { shown, more, showMore } = usePartOfList(inOrder, wanted);
  const sections = useMemo(() => {
    const first = marked.length;
    const second = first + recents.length;
    const third = second + others.length;
    const groups = groupMacros(shown.slice(second, third));
    const all: Section[] = [
      {
        key: ' favourites',
        title: t('favourites.title'),
        isMixed: true,
        macros: shown.slice(0, first),
      },
      {
        key: ' recent',
        title: t('favourites.recent'),
        isMixed: true,
        macros: shown.slice(first, second),
      },
      ...groups.map(({ path, macros }) => {
        const name = path.length > 0 ? path.join(' › ') : t('macros.ungrouped');
        const isAlone = groups.length === 1 && second === 0 && inVain.length === 0;
        const saysNothing = path.length === 0 && isAlone;
        return { key: path.join('::'), title: saysNothing ? null : name, isMixed: false, macros };
      }),
      { key: ' in vain', title: t('macros.wouldNot'), isMixed: true, macros: shown.slice(third) },
    ];
    return all.filter(({ macros }) => macros.length > 0);
  }, [marked, recents, others, inVain, shown, t]);
  const isFavourite = useMemo(() => new Set(favouriteIds), [favouriteIds]);

  const [previews] = useState(() => createPreviewCache(host.macroPreviews));
  useEffect(() => previews.end, [previews]);
  const [openId, setOpenId] = useState<string | null>(null);
  const { apply, asked, confirm, leave, outcome, busyId } = useApplyMacro();
  const onApply = useSteady(apply);
  const onFavourite = useSteady(favourites.toggle);
  const onOpen = useSteady(({ id }: Macro) => setOpenId(openId === id ? null : id));
  const status = favourites.problem ?? outcome;

  return (
    <div ref={panel} className={listStyles.panel}>
      <SearchField
        label={t('macros.search')}
        value={query}
        onChange={(text) => {
          setQuery(text);
          favourites.renewRecents();
        }}
      />
      <p role="status" className={status ? listStyles.outcome : 'visually-hidden'}>
        {status ?? (macroList.status === 'ready' ? t('macros.found', { count: found.length }) : '')}
      </p>
      <MacroFailure list={macroList} />
      {/* `ToolsArea` asks for them: an open ticket costs no request until the agent comes near. */}
      {macroList.status === 'idle' && <p className={listStyles.quiet}>{t('macros.onceNear')}</p>}
      {macroList.status === 'loading' && <p className={listStyles.quiet}>{t('tools.loading')}</p>}
      {macroList.status === 'ready' && found.length === 0 && (
        <p className={listStyles.quiet}>
          {macroList.macros.length === 0
            ? t('macros.empty')
            : t('macros.noMatch', { query: wanted })}
        </p>
      )}
      {sections.map(({ key, title, isMixed, macros }) => (
        <div key={key}>
          {title && <h3 className={listStyles.group}>{title}</h3>}
          <ul className={listStyles.list}>
            {macros.map((macro) => (
              <MacroRow
                key={macro.id}
                macro={macro}
                delivery={deliveries.get(macro) ?? 'no-reply'}
                freeText={freeText}
                arriveTemplates={arriveTemplates}
                isBusy={busyId === macro.id}
                isFavourite={isFavourite.has(macro.id)}
                isNamedWhole={isMixed}
                previews={openId === macro.id ? previews : null}
                onOpen={onOpen}
                onFavourite={onFavourite}
                onApply={onApply}
              />
            ))}
          </ul>
        </div>
      ))}
      {more > 0 && <Button onClick={showMore}>{t('macros.more', { count: more })}</Button>}
      {asked && (
        <FreeTextMacroDialog
          macro={asked}
          onAnyway={confirm}
          onLeave={leave}
          onChooseTemplate={() => {
            leave();
            goToTemplates();
          }}
        />
      )}
    </div>
  );
}
