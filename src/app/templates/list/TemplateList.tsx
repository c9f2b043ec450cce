import { useCallback, useDeferredValue, useMemo } from 'react';
import type { RankGroup } from '../../../core/catalogue/rank-templates';
import { firstValues } from '../../../core/draft/first-values';
import { sharedWith } from '../../../core/draft/shared-words';
import { fillTemplate } from '../../../core/template/fill-template';
import { type Template, templateKey } from '../../../core/template/template';
import { whyNotSendable } from '../../../core/template/why-not-sendable';
import { preferencesOf } from '../../../session/preferences';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import listStyles from '../../shared/list.module.css';
import { SearchField } from '../../shared/SearchField';
import { usePartOfList } from '../../shared/use-part-of-list';
import { usePreferenceList } from '../../shared/use-preferences';
import { useActions, useCustomer, useSession, useTicketSession } from '../../ticket/use-session';
import { useTemplateSearch } from '../search/use-template-search';
import { CatalogueStatus } from './CatalogueStatus';
import { describeUnsendable } from './describe-unsendable';
import { ListFilters } from './ListFilters';
import { SourceFailures } from './SourceFailures';
import { TemplateRow } from './TemplateRow';
import styles from './template-list.module.css';
import type { Filtering } from './use-filters';
import { useListKeys } from './use-list-keys';
import type { Picker } from './use-picker';
import { useRankedTemplates } from './use-ranked-templates';

const HEADINGS: Readonly<Record<RankGroup, MessageKey>> = {
  fitting: 'picker.group.fitting',
  favourite: 'picker.group.favourite',
  recent: 'picker.group.recent',
  'their-language': 'picker.group.their-language',
  other: 'picker.group.rest',
  'not-sendable': 'picker.group.not-sendable',
};

/** Each with its text, tags and star. */
const ROWS = 30;

/** As many as there are digits. */
const DIGITS = 9;

interface TemplateListProps {
  /** Behind a form: it stays as it is, so that the way back is short. */
  readonly isHidden?: boolean;
  readonly picker: Picker;
  readonly filtering: Filtering;
}

/** Search, filters, and the templates that this agent is offered, best first. */
export function TemplateList({ isHidden, picker, filtering }: TemplateListProps) {
  const locale = useLocale();
  const { t } = locale;
  const { catalogue, facts, access, macroList, fit } = useSession(
    ({ catalogue, facts, access, macroList, fit }) => ({
      catalogue,
      facts,
      access,
      macroList,
      fit,
    }),
  );
  const customer = useCustomer();
  const { agent } = useTicketSession();
  const { wantMacros } = useActions();
  const { query, setQuery, search, chosenKey, leftKey, visit, pick } = picker;
  const late = useDeferredValue(query);
  const wanted = query === '' ? '' : late;
  const { filtered, filters } = filtering;
  const find = useTemplateSearch(catalogue.offered, t);
  const scores = useMemo(() => find(wanted), [find, wanted]);
  const { groups, languageFrom } = useRankedTemplates(filtered, scores, visit);
  const all = useMemo(() => groups.flatMap(({ templates }) => templates), [groups]);
  const { shown, more, showMore } = usePartOfList(
    all,
    `${filters.language} ${filters.category} ${wanted}`,
    ROWS,
  );
  const { area, onKeyDown } = useListKeys(search);
  const favourites = usePreferenceList(agent, 'favourite-templates');
  const mark = useCallback(
    (template: Template) => {
      preferencesOf(agent).toggle('favourite-templates', templateKey(template));
    },
    [agent],
  );

  const shared = useMemo(() => fit && sharedWith(fit), [fit]);

  const places = new Map(shown.map((template, at) => [template, at]));
  const row = (group: RankGroup) => (template: Template) => {
    const key = templateKey(template);
    const at = places.get(template) ?? 0;
    const why = whyNotSendable(template, access);
    const words = why && describeUnsendable(why, locale);
    const values = firstValues(template, facts, fit).map(({ value }) => value);
    return (
      <TemplateRow
        key={key}
        template={template}
        digit={at < DIGITS ? at + 1 : null}
        snippet={fillTemplate(template, values).body}
        shared={group === 'fitting' ? shared : null}
        why={words && `${words.reason} ${words.next}`}
        isFavourite={favourites.includes(key)}
        isChosen={key === chosenKey}
        hasFocus={key === leftKey}
        onPick={pick}
        onMark={mark}
      />
    );
  };

  const { sources, offered } = catalogue;
  // The macros are a source of their own before the code that joins the sources is there.
  const statuses = [macroList.status, ...sources.map(({ status }) => status)];
  const isIdle = statuses.includes('idle');
  const isLoading = statuses.includes('loading');
  const isKnown = !isIdle && !isLoading;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears keys pressed in the fields and buttons inside
    <div
      ref={area}
      data-templates
      className={listStyles.panel}
      hidden={isHidden}
      onKeyDown={onKeyDown}
    >
      <ListFilters filtering={filtering}>
        <SearchField
          label={t('templates.search')}
          value={query}
          onChange={setQuery}
          inputRef={search}
        />
      </ListFilters>
      <p role="status" className="visually-hidden">
        {isKnown ? t('templates.found', { count: all.length }) : ''}
      </p>
      <SourceFailures />
      {isLoading && offered.length === 0 && (
        <p className={listStyles.quiet}>{t('tools.loading')}</p>
      )}
      {all.length === 0 && offered.length > 0 && (
        <p className={listStyles.quiet}>
          {wanted.trim() === ''
            ? t('picker.noneInFilter')
            : t('templates.noMatch', { query: wanted })}
        </p>
      )}
      {isKnown && offered.length === 0 && (
        <p className={listStyles.quiet}>{t('templates.empty')}</p>
      )}
      {groups.map(({ group, templates }, at) => {
        const inside = templates.filter((template) => places.has(template));
        if (inside.length === 0) return null;
        const id = `templates-${group}`;
        // All there is needs no heading.
        const hasHeading = at > 0 || group !== 'other';
        return (
          <div key={group} data-group={group}>
            {hasHeading && (
              <h3 id={id} className={`${listStyles.group} ${styles.heading}`}>
                {group === 'their-language' && languageFrom === 'profile'
                  ? t('picker.group.profile-language')
                  : t(HEADINGS[group], { customer })}
              </h3>
            )}
            <ul className={listStyles.list} aria-labelledby={hasHeading ? id : undefined}>
              {inside.map(row(group))}
            </ul>
          </div>
        );
      })}
      {more > 0 && <Button onClick={showMore}>{t('macros.more', { count: more })}</Button>}
      {isIdle && <Button onClick={wantMacros}>{t('templates.alsoMacros')}</Button>}
      <CatalogueStatus />
    </div>
  );
}
