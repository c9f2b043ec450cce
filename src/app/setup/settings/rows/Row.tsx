import { Field, Textarea } from '@zendeskgarden/react-forms';
import { type ComponentType, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type JsonRow, rowOf } from '../../../../core/setup/json-rows';
import { useLocale } from '../../../i18n/LocaleContext';
import { Icon } from '../../../shared/Icon';
import { IconButton } from '../../../shared/IconButton';
import { TextButton } from '../../../shared/TextButton';
import { Problems, validationOf } from '../fields/Problems';
import styles from '../settings.module.css';
import type { RowFormProps } from './RowsSetting';

interface RowProps {
  readonly row: JsonRow;
  /** From 1. */
  readonly position: number;
  readonly count: number;
  readonly isOpenAtFirst: boolean;
  readonly problems: readonly string[];
  readonly Form: ComponentType<RowFormProps>;
  readonly effect: ReactNode;
  readonly onChange: (row: JsonRow) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** A text field's words, whatever else stands there. */
export const wordsIn = (row: JsonRow, field: string): string => {
  const value = row.fields?.[field];
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** One entry: a line with its name, and its fields behind it. What is no JSON object is a text. */
export function Row(props: RowProps) {
  const { row, position, count, problems, Form, onChange, onMove, onRemove } = props;
  const { t } = useLocale();
  const id = useId();
  const [isOpen, setOpen] = useState(props.isOpenAtFirst);
  const [isText, setText] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const isNew = useRef(props.isOpenAtFirst);
  // A new row is there to be filled in.
  useEffect(() => {
    if (isNew.current) body.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    isNew.current = false;
  }, []);
  const name = wordsIn(row, 'title') || wordsIn(row, 'name') || t('setup.form.rows.nameless');
  const language = wordsIn(row, 'language');
  const isShownAsText = isText || row.fields === null;
  return (
    <li className={styles.entry}>
      <div className={styles.entryHead}>
        <button
          type="button"
          className={styles.entryName}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          <bdi>{name}</bdi>
          {language !== '' && <span className={styles.note}>{language}</span>}
          {problems.length > 0 && <Icon name="error" />}
        </button>
        <span className={styles.entryEffect}>{props.effect}</span>
        <IconButton
          aria-label={t('setup.form.rows.up', { name })}
          aria-disabled={position === 1 || undefined}
          onClick={() => position > 1 && onMove(-1)}
        >
          <span aria-hidden="true">↑</span>
        </IconButton>
        <IconButton
          aria-label={t('setup.form.rows.down', { name })}
          aria-disabled={position === count || undefined}
          onClick={() => position < count && onMove(1)}
        >
          <span aria-hidden="true">↓</span>
        </IconButton>
        <IconButton aria-label={t('setup.form.rows.remove', { name })} onClick={onRemove}>
          <span aria-hidden="true">✕</span>
        </IconButton>
      </div>
      {!isOpen && problems.length > 0 && <p className={styles.problem}>{problems.join(' ')}</p>}
      {isOpen && (
        <div ref={body} id={id} className={styles.entryBody}>
          {isShownAsText ? (
            <Field>
              <Field.Label isRegular>{t('setup.form.rows.text')}</Field.Label>
              <Textarea
                dir="ltr"
                spellCheck={false}
                isResizable
                minRows={5}
                maxRows={20}
                value={row.text}
                {...validationOf(problems)}
                onChange={({ target }) => {
                  // It goes on as text: a field that turns into others would lose the keyboard's place.
                  setText(true);
                  onChange(rowOf(target.value));
                }}
              />
              <Problems problems={problems} />
            </Field>
          ) : (
            <>
              <Form row={row} onChange={onChange} />
              {problems.map((words) => (
                <p key={words} className={styles.problem}>
                  {words}
                </p>
              ))}
            </>
          )}
          {row.fields !== null && (
            <TextButton onClick={() => setText(!isText)}>
              {t(isText ? 'setup.form.rows.asFields' : 'setup.form.rows.asText')}
            </TextButton>
          )}
        </div>
      )}
    </li>
  );
}
