import { Field, Textarea } from '@zendeskgarden/react-forms';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { type JsonRow, moved, rowOf, rowsOf, textOfRows } from '../../../../core/setup/json-rows';
import { type RowSetting, rowProblems } from '../../../../core/setup/template-rows';
import { useLocale } from '../../../i18n/LocaleContext';
import { Button } from '../../../shared/Button';
import { describeSettingProblem } from '../../../sidebar/failure/describe-setting-problem';
import { Problems, validationOf } from '../fields/Problems';
import { SettingRow } from '../SettingRow';
import styles from '../settings.module.css';
import { useDraft } from '../use-draft';
import { useSetting } from '../use-setting';
import { Row } from './Row';

/** A row that stays the same one while others come, go and change places. */
interface KeptRow {
  readonly id: number;
  readonly row: JsonRow;
}

type Kept = readonly KeptRow[];

export interface RowFormProps {
  readonly row: JsonRow;
  readonly onChange: (row: JsonRow) => void;
}

interface RowsSettingProps {
  readonly name: RowSetting;
  /** What a new row begins with. */
  readonly fresh: string;
  /** The fields of a row that is a JSON object. */
  readonly Form: ComponentType<RowFormProps>;
  /** What a row does, in a line. */
  readonly effect?: (row: JsonRow) => ReactNode;
}

const MOST_UNDOS = 50;

/** A list in JSON, one row an entry. What cannot be taken apart is edited as a whole. */
export function RowsSetting({ name, fresh, Form, effect }: RowsSettingProps) {
  const { t } = useLocale();
  const { value, problems, isChanged, type } = useSetting(name);
  const nextId = useRef(0);
  const keep = (row: JsonRow): KeptRow => {
    nextId.current += 1;
    return { id: nextId.current, row };
  };
  const [kept, setKept] = useDraft<Kept | null>(
    value,
    (text) => rowsOf(text)?.map(keep) ?? null,
    (rows) => textOfRows((rows ?? []).map(({ row }) => row)),
    type,
  );
  const [before, setBefore] = useState<readonly Kept[]>([]);
  const [opened, setOpened] = useState<number | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const isFocusLost = useRef(false);
  // What was pressed is gone: the keyboard goes on at what undoes it, or else adds a row.
  useEffect(() => {
    if (!isFocusLost.current) return;
    isFocusLost.current = false;
    [...(actions.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  });
  if (kept === null) {
    return (
      <SettingRow name={name} isChanged={isChanged} isWide>
        <Field>
          <Field.Label>{t(`setup.form.label.${name}`)}</Field.Label>
          <Field.Hint>{t('setup.form.rows.whole')}</Field.Hint>
          <Textarea
            dir="ltr"
            spellCheck={false}
            isResizable
            minRows={6}
            maxRows={20}
            value={value}
            {...validationOf(problems)}
            onChange={({ target }) => type(target.value)}
          />
          <Problems problems={problems} />
        </Field>
      </SettingRow>
    );
  }
  const change = (rows: Kept) => {
    setBefore([...before, kept].slice(-MOST_UNDOS));
    setKept(rows);
  };
  const undo = () => {
    const last = before.at(-1);
    if (last === undefined) return;
    setBefore(before.slice(0, -1));
    setKept(last);
    isFocusLost.current = true;
  };
  const add = () => {
    const added = keep(rowOf(fresh));
    change([...kept, added]);
    setOpened(added.id);
  };
  const told = rowProblems(
    name,
    kept.map(({ row }) => row),
  );
  return (
    <SettingRow name={name} isChanged={isChanged} isWide>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t(`setup.form.label.${name}`)}</legend>
        <p className={styles.hint}>{t(`setup.form.help.${name}`)}</p>
        {kept.length === 0 && <p>{t(`setup.form.rows.none.${name}`)}</p>}
        <ol className={styles.rows}>
          {kept.map(({ id, row }, at) => (
            <Row
              key={id}
              row={row}
              position={at + 1}
              count={kept.length}
              isOpenAtFirst={id === opened}
              problems={(told[at] ?? []).map((problem) =>
                describeSettingProblem({ setting: name, problem }, t),
              )}
              Form={Form}
              effect={effect?.(row)}
              onChange={(next) => change(kept.with(at, { id, row: next }))}
              onMove={(by) => change(moved(kept, at, at + by))}
              onRemove={() => {
                change(kept.toSpliced(at, 1));
                isFocusLost.current = true;
              }}
            />
          ))}
        </ol>
        <div ref={actions} className={styles.actions}>
          <Button onClick={add}>{t(`setup.form.rows.add.${name}`)}</Button>
          {before.length > 0 && <Button onClick={undo}>{t('action.undo')}</Button>}
        </div>
      </fieldset>
    </SettingRow>
  );
}
