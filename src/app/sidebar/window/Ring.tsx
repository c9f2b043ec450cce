import { Icon, type IconName } from '../../shared/Icon';
import styles from './ring.module.css';

const RADIUS = 26;
const LENGTH = 2 * Math.PI * RADIUS;

interface RingProps {
  /** What is left of the window, from 1 (just opened) to 0 (closed). */
  readonly fraction: number;
  readonly icon: IconName;
}

/** The window as a ring that empties. Words beside it say the same, so it is hidden from screen readers. */
export const Ring = ({ fraction, icon }: RingProps) => (
  <div className={styles.ring} aria-hidden="true">
    <svg viewBox="0 0 60 60" focusable="false" aria-hidden="true">
      <circle className={styles.track} cx="30" cy="30" r={RADIUS} />
      <circle
        className={styles.left}
        cx="30"
        cy="30"
        r={RADIUS}
        strokeDasharray={LENGTH}
        strokeDashoffset={LENGTH * (1 - fraction)}
        visibility={fraction > 0 ? 'visible' : 'hidden'}
      />
    </svg>
    <Icon name={icon} />
  </div>
);
