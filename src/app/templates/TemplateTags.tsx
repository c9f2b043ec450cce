import type { Template } from '../../core/template/template';
import { useLocale } from '../i18n/LocaleContext';
import { describeCategory, explainCategory } from './describe-category';
import { describeLanguage } from './search/describe-language';
import styles from './template-tags.module.css';

/** A template's language and category, each explained where the pointer rests. */
export function TemplateTags({ language, category }: Pick<Template, 'language' | 'category'>) {
  const { t, tag } = useLocale();
  return (
    <span className={styles.tags}>
      <span className={styles.tag} title={describeLanguage(language, tag)}>
        {language}
      </span>
      {category && (
        <span className={styles.tag} title={explainCategory(category, t) ?? undefined}>
          {describeCategory(category, t)}
        </span>
      )}
    </span>
  );
}
