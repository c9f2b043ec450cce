import { useEffect, useRef } from 'react';
import type { Template } from '../../../core/template/template';
import type { Unsendable } from '../../../core/template/why-not-sendable';
import { useLocale } from '../../i18n/LocaleContext';
import { Icon } from '../../shared/Icon';
import { Notice } from '../../shared/Notice';
import { TextButton } from '../../shared/TextButton';
import { useSession } from '../../ticket/use-session';
import { describeUnsendable } from '../list/describe-unsendable';
import { TemplateTags } from '../TemplateTags';
import { BackLink } from './BackLink';
import styles from './template-form.module.css';

interface FormHeadProps {
  readonly template: Template;
  readonly why: Unsendable | null;
  /** Of the title, by which the form is named. */
  readonly titleId: string;
  /** The composer's pane says itself how the window stands. */
  readonly isPane: boolean;
  readonly onBack: () => void;
}

/** The way back, which template this is, and why it cannot be sent if it cannot. */
export function FormHead({ template, why, titleId, isPane, onBack }: FormHeadProps) {
  const locale = useLocale();
  const { t, clock } = locale;
  const { templates, now } = useSession(({ templates, now }) => ({ templates, now }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { title, language, category, useCase } = template;
  const words = why && describeUnsendable(why, locale);
  return (
    <>
      <div className={styles.top}>
        {isPane ? (
          <TextButton onClick={onBack}>
            <Icon name="back" />
            {t('templates.form.back')}
          </TextButton>
        ) : (
          <BackLink onBack={onBack} />
        )}
        <TemplateTags language={language} category={category} />
      </div>
      <div>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          <bdi>{title}</bdi>
        </h2>
        {useCase !== '' && <p className={styles.hint}>{useCase}</p>}
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
