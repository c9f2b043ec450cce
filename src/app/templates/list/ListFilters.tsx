import { Field, Select } from '@zendeskgarden/react-forms';
import { type ReactNode, useId, useState } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { IconButton } from '../../shared/IconButton';
import { describeCategory } from '../describe-category';
import { Glyph } from '../Glyph';
import { describeLanguage } from '../search/describe-language';
import styles from './list-filters.module.css';
import type { Filtering } from './use-filters';

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly chosen: string | null;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, all, chosen, options, onChoose }: ChoiceProps) {
  return (
    <Field className={styles.choice}>
      <Field.Label hidden>{label}</Field.Label>
      <Select
        isCompact
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value || null)}
      >
        <option value="">{all}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** By the agent's own reading of the words. */
function sortedOptions(values: readonly string[], wordsOf: (value: string) => string, tag: string) {
  return values
    .map((value) => [value, wordsOf(value)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, tag));
}

interface ListFiltersProps {
  readonly filtering: Filtering;
  /** The search: both look through the list. */
  readonly children: ReactNode;
}

/** Narrows the list by language and category, where there is something to narrow: behind one button. */
export function ListFilters({ filtering, children }: ListFiltersProps) {
  const { t, tag } = useLocale();
  const id = useId();
  const { filters, setFilters, languages, categories } = filtering;
  const isNarrowed = filters.language !== null || filters.category !== null;
  const [isOpen, setOpen] = useState(isNarrowed);
  const canNarrow = languages.length > 1 || categories.length > 1;
  return (
    <>
      <div className={styles.search}>
        <div className={styles.field}>{children}</div>
        {canNarrow && (
          <IconButton
            aria-label={t('picker.filters')}
            title={t('picker.filters')}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <Glyph name={isNarrowed ? 'filtered' : 'filter'} />
          </IconButton>
        )}
      </div>
      {canNarrow && isOpen && (
        <div id={id} className={styles.filters}>
          {languages.length > 1 && (
            <Choice
              label={t('picker.filter.language')}
              all={t('picker.filter.allLanguages')}
              chosen={filters.language}
              options={sortedOptions(languages, (language) => describeLanguage(language, tag), tag)}
              onChoose={(language) => setFilters({ ...filters, language })}
            />
          )}
          {categories.length > 1 && (
            <Choice
              label={t('picker.filter.category')}
              all={t('picker.filter.allCategories')}
              chosen={filters.category}
              options={sortedOptions(categories, (category) => describeCategory(category, t), tag)}
              onChoose={(category) => setFilters({ ...filters, category })}
            />
          )}
        </div>
      )}
    </>
  );
}
