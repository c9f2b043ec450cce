import { memo } from 'react';
import styles from './board-table.module.css';
import type { RowWords } from './describe-row';

interface BoardRowViewProps extends RowWords {
  /** Its place among all rows, from 0. */
  readonly index: number;
  /** The one row that Tab reaches. */
  readonly isTabStop: boolean;
  /** False: all tickets have the same one. */
  readonly hasChannel: boolean;
  readonly onOpen: (ticketId: string) => void;
}

/** The table's head is its first row, and rows are counted from 1. */
const HEAD_ROWS = 2;

/** One ticket's window. Its values are plain ones: a tick draws only the rows whose words changed. */
export const BoardRowView = memo(function BoardRowView(props: BoardRowViewProps) {
  const { id, windowState, urgency, subject, customer, group, assignee, lastWord } = props;
  const { channel, hasChannel, index, isTabStop, onOpen } = props;
  return (
    // The button inside is the keyboard's way: the row is only a larger target.
    <tr
      className={`${styles.row} ${styles[urgency]}`}
      data-ticket-id={id}
      data-window-state={windowState}
      aria-rowindex={index + HEAD_ROWS}
      onClick={() => {
        // Who marks a number to copy it does not want to leave.
        if (!window.getSelection()?.toString()) onOpen(id);
      }}
    >
      <td className={props.isProved ? undefined : styles.unsure}>
        <End {...props} />
      </td>
      <th scope="row">
        <button
          type="button"
          data-row
          className={styles.button}
          title={subject}
          tabIndex={isTabStop ? 0 : -1}
        >
          {subject || '–'}
          <span className={styles.second}>
            #{id}
            {hasChannel && ` · ${channel}`}
          </span>
        </button>
      </th>
      <td title={customer}>{customer}</td>
      <td title={`${group} · ${assignee}`}>
        {group}
        <span className={styles.second}>{assignee}</span>
      </td>
      <td>
        {lastWord || '–'}
        <span className={styles.second}>{props.lastWordAgo}</span>
      </td>
    </tr>
  );
});

type EndProps = Pick<RowWords, 'endsAt' | 'left' | 'around' | 'until'>;

function End({ endsAt, left, around, until }: EndProps) {
  const [before = '', after = ''] = around.split('{left}');
  const words = (
    <>
      {before}
      <span className={styles.time}>{left}</span>
      {after}
      {until !== '' && <span className={styles.second}>{until}</span>}
    </>
  );
  return endsAt === null ? words : <time dateTime={new Date(endsAt).toISOString()}>{words}</time>;
}
