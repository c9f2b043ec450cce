import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { mergeTemplates } from '../../../core/template/merge-templates';
import { searchTemplates } from '../../../core/template/search-templates';
import type { Template } from '../../../core/template/template';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import listStyles from '../../shared/list.module.css';
import { SearchField } from '../../shared/SearchField';
import { usePartOfList } from '../../shared/use-part-of-list';
import { MacroFailure } from '../failure/MacroFailure';
import { useTicketContext } from '../ticket-context';
import { TemplateForm } from './TemplateForm';
import { TemplateRow } from './TemplateRow';

const keyOf = ({ name, language }: Template): string => `${name} ${language}`;

/** Approved templates: find one, fill it, insert it. */
export function TemplatePanel({ focusRequest }: { readonly focusRequest: number }) {
  const { t } = useLocale();
  const { templates, macroList, wantMacros } = useTicketContext();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [leftKey, setLeftKey] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const isSearchWanted = useRef(false);

  useEffect(() => {
    if (focusRequest === 0) return;
    isSearchWanted.current = true;
    setLeftKey(null);
    setChosenKey(null);
  }, [focusRequest]);
  // After each render: the search field may only come back once the form is gone.
  useEffect(() => {
    if (!isSearchWanted.current || !search.current) return;
    isSearchWanted.current = false;
    search.current.focus();
  });

  // By title also as long as those of the setting stand alone.
  const sorted = useMemo(() => mergeTemplates(templates.list, []), [templates.list]);
  const found = useMemo(() => searchTemplates(sorted, wanted), [sorted, wanted]);
  const { shown, more, showMore } = usePartOfList(found, wanted);
  const chosen = templates.list.find((template) => keyOf(template) === chosenKey);

  if (chosen) {
    const goBack = () => {
      setLeftKey(chosenKey);
      setChosenKey(null);
    };
    return <TemplateForm key={chosenKey} template={chosen} onBack={goBack} />;
  }
  const isIdle = macroList.status === 'idle';
  const isLoading = macroList.status === 'loading';
  return (
    <div className={listStyles.panel}>
      <SearchField
        label={t('templates.search')}
        value={query}
        onChange={setQuery}
        inputRef={search}
      />
      <p role="status" className="visually-hidden">
        {isIdle || isLoading ? '' : t('templates.found', { count: found.length })}
      </p>
      <MacroFailure list={macroList} />
      {isLoading && templates.list.length === 0 && (
        <p className={listStyles.quiet}>{t('tools.loading')}</p>
      )}
      {!isIdle && !isLoading && found.length === 0 && (
        <p className={listStyles.quiet}>
          {templates.list.length === 0
            ? t('templates.empty')
            : t('templates.noMatch', { query: wanted })}
        </p>
      )}
      <ul className={listStyles.list}>
        {shown.map((template) => (
          <TemplateRow
            key={keyOf(template)}
            template={template}
            hasFocus={keyOf(template) === leftKey}
            onPick={() => setChosenKey(keyOf(template))}
          />
        ))}
      </ul>
      {more > 0 && <Button onClick={showMore}>{t('macros.more', { count: more })}</Button>}
      {isIdle && <Button onClick={wantMacros}>{t('templates.alsoMacros')}</Button>}
    </div>
  );
}
