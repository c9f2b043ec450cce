import { Field, Input, Textarea } from '@zendeskgarden/react-forms';
import { useEffect, useRef } from 'react';
import { cutAddress } from '../../../core/template/button-address';
import { freeTextParameter } from '../../../core/template/free-text';
import { isMediaKind, MEDIA_LIMITS } from '../../../core/template/media-limits';
import type { Template } from '../../../core/template/template';
import { onOneLine } from '../../../core/text/compare-text';
import { hiddenCharacters } from '../../../core/text/hidden-characters';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useSession } from '../../ticket/use-session';
import { describeParameter } from '../describe-parameter';
import { describeOrigin } from './describe-origin';
import { NEEDY } from './enter';
import styles from './template-form.module.css';
import type { FieldState } from './use-values';
import { VALUE_PROBLEM_MESSAGES } from './value-problem-messages';

interface ParameterFieldProps {
  readonly template: Template;
  readonly field: FieldState;
  /** The agent has tried to go on: an empty field is an error from then on. */
  readonly isTouched: boolean;
  /** Whether signs that break the shorthand keep the template from leaving at all. */
  readonly isShorthandOnly: boolean;
}

/** Of an agent's own words; from there on the field scrolls, so that preview and actions stay near. */
const MOST_ROWS = 8;

/** What was typed or pasted, on the one line that WhatsApp takes, with the caret where it was. */
function lineIn(area: HTMLTextAreaElement): string {
  const line = onOneLine(area.value);
  if (line !== area.value) {
    const caret = onOneLine(area.value.slice(0, area.selectionStart)).length;
    area.value = line;
    area.setSelectionRange(caret, caret);
  }
  return line;
}

/** One value: what it is, where it came from, and what is wrong with it. */
export function ParameterField(props: ParameterFieldProps) {
  const { template, field, isTouched, isShorthandOnly } = props;
  const { t, list } = useLocale();
  const areFactsLoading = useSession(({ areFactsLoading }) => areFactsLoading);
  const { parameter, value, first, isTyped, problem, isForbidden, set, reset } = field;
  const label = describeParameter(parameter, template, t);
  const isShown = problem !== null && (isTouched || problem !== 'missing');
  const origin = isTyped ? '' : describeOrigin(first.from, first.value !== '', areFactsLoading, t);
  const limits = isMediaKind(parameter.kind) ? MEDIA_LIMITS[parameter.kind] : null;
  const hidden = hiddenCharacters(value);
  const place = parameter.button === null ? undefined : template.buttons[parameter.button];
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Of a field above the sticky foot its own sentence may lie behind it.
    if (isShown) message.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isShown]);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  /** What was pressed goes with it: the keyboard goes on in the field. */
  const put = (change: () => void) => () => {
    change();
    input.current?.focus();
  };
  const end =
    problem === 'whole-address' && place?.kind === 'url' ? cutAddress(place.url, value) : null;
  const typed = {
    ref: input,
    isCompact: true,
    dir: 'auto',
    value,
    ...(problem !== null && { [NEEDY]: '' }),
    ...((isShown || (isForbidden && isShorthandOnly)) && { validation: 'error' as const }),
  };
  return (
    <Field>
      <Field.Label isRegular>{label}</Field.Label>
      {parameter === freeTextParameter(template) ? (
        <Textarea
          {...typed}
          minRows={1}
          maxRows={MOST_ROWS}
          onChange={({ target }) => set(lineIn(target))}
        />
      ) : (
        <Input
          {...typed}
          inputMode={limits ? 'url' : 'text'}
          onChange={({ target }) => set(target.value)}
        />
      )}
      <Field.Hint>
        {origin !== '' && <span className={styles.note}>{origin}</span>}
        {origin === '' && parameter.example !== '' && (
          <span className={styles.note}>{t('picker.example', { example: parameter.example })}</span>
        )}
        {limits && (
          <span className={styles.note}>
            {t('picker.media', { types: list(limits.types), most: limits.mostMb })}
          </span>
        )}
        {hidden.length > 0 && (
          <span className={styles.note}>
            {t('picker.hiddenCharacters', { characters: hidden.join(', ') })}
          </span>
        )}
      </Field.Hint>
      {isShown && (
        <Field.Message
          ref={message}
          className={styles.message}
          validation="error"
          validationLabel={t('picker.error')}
        >
          {t(VALUE_PROBLEM_MESSAGES[problem])}
        </Field.Message>
      )}
      {!isShown && isForbidden && (
        <Field.Message
          validation={isShorthandOnly ? 'error' : 'warning'}
          validationLabel={t(isShorthandOnly ? 'picker.error' : 'picker.warning')}
        >
          {t(isShorthandOnly ? 'templates.form.forbidden' : 'picker.onlySendNow')}
        </Field.Message>
      )}
      {end && <TextButton onClick={put(() => set(end))}>{t('values.cut', { end })}</TextButton>}
      {isTyped && first.value !== '' && (
        <TextButton onClick={put(reset)}>
          {first.from.kind === 'draft'
            ? t('picker.resetDraft', { field: label })
            : t('picker.reset', { value: first.value, field: label })}
        </TextButton>
      )}
    </Field>
  );
}
