import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { type BoardBar, countBars } from '../../../core/board/arrange-rows';
import type { BoardRow } from '../../../core/board/board-row';
import type { EpochMs } from '../../../core/time';
import { useLocale } from '../../i18n/LocaleContext';
import { useThresholds } from '../use-board';
import { BARS, describeBar, markOf, toneOf } from './bars';
import styles from './board-picture.module.css';

interface BoardPictureProps {
  readonly rows: readonly BoardRow[];
  readonly now: EpochMs;
  /** The bar that filters; null: none does. */
  readonly pressed: BoardBar | null;
  readonly onPress: (bar: BoardBar | null) => void;
}

/**
 * How many windows end when. Each bar is a button that shows its tickets only; pressed again, or with
 * Escape, it shows all. Tab reaches one of them, arrows the others.
 */
export function BoardPicture({ rows, now, pressed, onPress }: BoardPictureProps) {
  const { t, direction } = useLocale();
  const thresholds = useThresholds();
  const counts = useMemo(() => countBars(rows, now), [rows, now]);
  const bars = BARS.filter((bar) => bar !== 'later' || counts.has(bar) || pressed === bar);
  // The hours set the scale: what is over may be any number.
  const most = Math.max(
    1,
    ...bars.map((bar) => (typeof bar === 'number' ? (counts.get(bar) ?? 0) : 0)),
  );
  const [tabStop, setTabStop] = useState<BoardBar>('ended');
  const picture = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && pressed !== null) {
      event.stopPropagation();
      return onPress(null);
    }
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = bars.indexOf(tabStop);
    const steps: Readonly<Record<string, number>> = {
      [forward]: Math.min(at + 1, bars.length - 1),
      [back]: Math.max(at - 1, 0),
      Home: 0,
      End: bars.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    picture.current?.querySelectorAll('button')[to]?.focus();
  };

  return (
    <div
      ref={picture}
      className={styles.picture}
      role="toolbar"
      aria-label={t('board.picture')}
      onKeyDown={onKeyDown}
    >
      {bars.map((bar) => (
        <Bar
          key={bar}
          bar={bar}
          tone={toneOf(bar, thresholds)}
          count={counts.get(bar) ?? 0}
          most={most}
          isPressed={pressed === bar}
          isOther={pressed !== null && pressed !== bar}
          isTabStop={bar === (bars.includes(tabStop) ? tabStop : 'ended')}
          onFocus={setTabStop}
          onPress={onPress}
        />
      ))}
    </div>
  );
}

interface BarProps {
  readonly bar: BoardBar;
  readonly tone: string;
  readonly count: number;
  readonly most: number;
  readonly isPressed: boolean;
  /** Another one is pressed. */
  readonly isOther: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: (bar: BoardBar) => void;
  readonly onPress: (bar: BoardBar | null) => void;
}

const Bar = memo(function Bar(props: BarProps) {
  const { bar, tone, count, most, isPressed, isOther, isTabStop, onFocus, onPress } = props;
  const { t, tag } = useLocale();
  const mark = markOf(bar, t);
  const isHour = typeof bar === 'number';
  return (
    <button
      type="button"
      className={`${styles.bar} ${styles[tone] ?? ''} ${isHour ? '' : styles.rest} ${isOther ? styles.other : ''}`}
      aria-pressed={isPressed}
      data-bar={bar}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onFocus(bar)}
      onClick={() => onPress(isPressed ? null : bar)}
    >
      <span className="visually-hidden">{describeBar(bar, count, t)}</span>
      <span className={styles.room} aria-hidden="true">
        {count > 0 && <span className={styles.count}>{count.toLocaleString(tag)}</span>}
        <span
          className={styles.column}
          style={{ blockSize: `${(Math.min(count / most, 1) * 100).toFixed(1)}%` }}
        />
      </span>
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
    </button>
  );
});
