import { Field, Textarea } from '@zendeskgarden/react-forms';
import { useLocale } from '../../i18n/LocaleContext';

/** A reason needs a sentence. What is sent along may be longer, see `sunshine/send-template.ts`. */
const LONGEST_REASON_TYPED = 200;

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether it goes along with the message, or nowhere. */
  readonly isKept: boolean;
  readonly hasProblem: boolean;
}

/** Why a marketing template goes out without consent. */
export function ReasonField({ value, onChange, isKept, hasProblem }: ReasonFieldProps) {
  const { t } = useLocale();
  return (
    <Field>
      <Field.Label isRegular>{t('consent.reason')}</Field.Label>
      <Textarea
        isCompact
        minRows={2}
        maxRows={4}
        maxLength={LONGEST_REASON_TYPED}
        value={value}
        {...(hasProblem && { validation: 'error' as const })}
        onChange={({ target }) => onChange(target.value)}
      />
      <Field.Hint>{t(isKept ? 'consent.reasonKept' : 'consent.reasonNotKept')}</Field.Hint>
      {hasProblem && (
        <Field.Message validation="error" validationLabel={t('picker.error')}>
          {t('consent.reasonMissing')}
        </Field.Message>
      )}
    </Field>
  );
}
