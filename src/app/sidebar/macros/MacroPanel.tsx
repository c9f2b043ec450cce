import { Fragment, useDeferredValue, useMemo, useState } from 'react';
import { groupMacros } from '../../../core/macro/macro-groups';
import { searchMacros } from '../../../core/macro/search-macros';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import listStyles from '../../shared/list.module.css';
import { SearchField } from '../../shared/SearchField';
import { usePartOfList } from '../../shared/use-part-of-list';
import { MacroFailure } from '../failure/MacroFailure';
import { useTicketContext } from '../ticket-context';
import { FreeTextMacroDialog } from './FreeTextMacroDialog';
import { MacroRow } from './MacroRow';
import { useApplyMacro } from './use-apply-macro';

/** The agent's active macros: search, what each does for the customer, and "Apply" with a guard. */
export function MacroPanel({ onChooseTemplate }: { readonly onChooseTemplate: () => void }) {
  const { t } = useLocale();
  const { macroList } = useTicketContext();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const found = useMemo(() => searchMacros(macroList.macros, wanted), [macroList.macros, wanted]);
  const { shown, more, showMore } = usePartOfList(found, wanted);
  const groups = useMemo(() => groupMacros(shown), [shown]);
  const { apply, asked, confirm, leave, outcome, busyId } = useApplyMacro();

  return (
    <div className={listStyles.panel}>
      <SearchField label={t('macros.search')} value={query} onChange={setQuery} />
      <p role="status" className={outcome ? listStyles.outcome : 'visually-hidden'}>
        {outcome ??
          (macroList.status === 'ready' ? t('macros.found', { count: found.length }) : '')}
      </p>
      <MacroFailure list={macroList} />
      {(macroList.status === 'loading' || macroList.status === 'idle') && (
        <p className={listStyles.quiet}>{t('tools.loading')}</p>
      )}
      {macroList.status === 'ready' && found.length === 0 && (
        <p className={listStyles.quiet}>
          {macroList.macros.length === 0
            ? t('macros.empty')
            : t('macros.noMatch', { query: wanted })}
        </p>
      )}
      {groups.map(({ path, macros }) => (
        <Fragment key={path.join('::')}>
          {(path.length > 0 || groups.length > 1) && (
            <h3 className={listStyles.group}>
              {path.length > 0 ? path.join(' › ') : t('macros.ungrouped')}
            </h3>
          )}
          <ul className={listStyles.list}>
            {macros.map((macro) => (
              <MacroRow
                key={macro.id}
                macro={macro}
                isBusy={busyId === macro.id}
                onApply={() => apply(macro)}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      {more > 0 && <Button onClick={showMore}>{t('macros.more', { count: more })}</Button>}
      {asked && (
        <FreeTextMacroDialog
          macro={asked}
          onAnyway={confirm}
          onLeave={leave}
          onChooseTemplate={() => {
            leave();
            onChooseTemplate();
          }}
        />
      )}
    </div>
  );
}
