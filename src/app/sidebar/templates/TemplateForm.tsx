import { Field, Input } from '@zendeskgarden/react-forms';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { filledTooLong, valueProblem } from '../../../core/template/check-values';
import { fillTemplate } from '../../../core/template/fill-template';
import { prefill } from '../../../core/template/prefill';
import type { Template } from '../../../core/template/template';
import { parameterKey } from '../../../core/template/template-parameter';
import { isBlankDraft } from '../../../core/ticket-snapshot';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { useTicketContext } from '../ticket-context';
import { Bubble } from './Bubble';
import { insertOutcomeWords } from './insert-outcome-words';
import styles from './template-form.module.css';
import { useInsertTemplate } from './use-insert-template';
import { useTemplateFacts } from './use-template-facts';
import { VALUE_PROBLEM_WORDS } from './value-problem-words';

interface TemplateFormProps {
  readonly template: Template;
  readonly onBack: () => void;
}

/** Fills a template's variables, shows what the customer will see, and inserts it as shorthand. */
export function TemplateForm({ template, onBack }: TemplateFormProps) {
  const { t } = useLocale();
  const { ticket, customer, view } = useTicketContext();
  // Only what was typed is held: the template may change under the form when the list is refreshed.
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const values = prefill(template, useTemplateFacts()).map((value, at) => typed[at] ?? value);
  const [touched, setTouched] = useState(false);
  const { state, insert } = useInsertTemplate(template);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const problems = values.map(valueProblem);
  const isTooLong = filledTooLong(template, values);
  const isReady = !isTooLong && problems.every((problem) => problem === null);
  const hasDraft = !isBlankDraft(ticket.composer) && state !== 'inserted';
  const isWhatsApp = view.channel === 'whatsapp';
  const isOpen = isWhatsApp && view.freeText === 'arrives';

  // A shorthand on another channel is read by nobody but the customer.
  const isElsewhere = view.freeText === 'not-watched' || !isWhatsApp;

  // Once the template has left the composer again, "Inserted" would be untrue.
  const isGone = state === 'inserted' && !view.draft.verdict.startsWith('template-');
  const outcome = isGone ? 'idle' : state;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTouched(true);
    if (isReady && !isElsewhere) void insert(values);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <button type="button" className={styles.back} onClick={onBack}>
        <Icon name="back" />
        {t('templates.form.back')}
      </button>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {template.title} <span className={styles.language}>{template.language}</span>
      </h3>
      {isOpen && <p className={styles.hint}>{t('templates.form.windowOpen')}</p>}
      {template.parameters.map((parameter, index) => {
        const problem = problems[index] ?? null;
        // An empty field is not an error before the agent has tried to go on.
        const isShown = problem !== null && (touched || problem !== 'missing');
        return (
          <Field key={parameterKey(parameter)}>
            <Field.Label isRegular>
              {parameter.label || t('templates.form.parameter', { position: index + 1 })}
            </Field.Label>
            <Input
              isCompact
              value={values[index] ?? ''}
              {...(isShown && { validation: 'error' as const })}
              onChange={({ target }) => setTyped({ ...typed, [index]: target.value })}
            />
            {isShown && (
              <Field.Message validation="error">{t(VALUE_PROBLEM_WORDS[problem])}</Field.Message>
            )}
          </Field>
        );
      })}
      <Bubble
        label={t('templates.form.preview', { customer })}
        template={template}
        content={fillTemplate(template, values)}
      />
      {isTooLong && <p className={styles.problem}>{t('templates.form.tooLong')}</p>}
      {hasDraft && <p className={styles.hint}>{t('templates.form.replaces')}</p>}
      {isElsewhere && <p className={styles.problem}>{t('templates.form.elsewhere')}</p>}
      <Button type="submit" isPrimary disabled={isElsewhere} isBusy={state === 'inserting'}>
        {t('templates.form.insert')}
      </Button>
      <p role="status" className={typeof outcome === 'string' ? styles.hint : styles.problem}>
        {insertOutcomeWords(outcome, t)}
      </p>
    </form>
  );
}
