import { useEffect, useRef } from 'react';
import type { Template } from '../../../core/template/template';
import type { Unsendable } from '../../../core/template/why-not-sendable';
import { useLocale } from '../../i18n/LocaleContext';
import { Icon } from '../../shared/Icon';
import { Notice } from '../../shared/Notice';
import { TextButton } from '../../shared/TextButton';
import { useSession } from '../../ticket/use-session';
import { describeCategory, explainCategory } from '../describe-category';
import { describeUnsendable } from '../list/describe-unsendable';
import { describeLanguage } from '../search/describe-language';
import styles from './template-form.module.css';

interface FormHeadProps {
  readonly template: Template;
  readonly why: Unsendable | null;
  readonly onBack: () => void;
}

/** Which template this is, what its category means, and why it cannot be sent if it cannot. */
export function FormHead({ template, why, onBack }: FormHeadProps) {
  const locale = useLocale();
  const { t, tag, clock } = locale;
  const { templates, now } = useSession(({ templates, now }) => ({ templates, now }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { title, language, category, useCase } = template;
  const words = why && describeUnsendable(why, locale);
  const meaning = category && explainCategory(category, t);
  return (
    <>
      <TextButton onClick={onBack}>
        <Icon name="back" />
        {t('templates.form.back')}
      </TextButton>
      <div>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          <bdi>{title}</bdi>{' '}
          <span className={styles.language}>{describeLanguage(language, tag)}</span>
        </h3>
        {useCase !== '' && <p className={styles.hint}>{useCase}</p>}
        {category && <p className={styles.hint}>{meaning ?? describeCategory(category, t)}</p>}
      </div>
      {words && (
        <Notice tone="warning" title={words.reason}>
          <p>{words.next}</p>
          {why?.reason === 'not-approved' && templates.asOf !== undefined && (
            <p>{t('picker.asOf', { time: clock(templates.asOf, now) })}</p>
          )}
        </Notice>
      )}
    </>
  );
}
