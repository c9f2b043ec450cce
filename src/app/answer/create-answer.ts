import type { EpochMs } from '../../core/time';
import iconStyles from '../shared/icon.module.css';
import type { IconName } from '../shared/icon-name';
import styles from './answer.module.css';
import type { Answer, Line, Piece } from './describe-answer';

const SVG = 'http://www.w3.org/2000/svg';
const RADIUS = 26;
const LENGTH = 2 * Math.PI * RADIUS;

/** How an instant is written; null: not yet, as making the formats takes longer than the first frame has. */
export type WriteTime = ((at: EpochMs) => string) | null;

/** The answer on the screen: one element from the first moment on, whoever says what it shows. */
export interface DrawnAnswer {
  readonly element: HTMLElement;
  /** Beside the ring, under the answer's own lines: room for what explains it. */
  readonly details: HTMLElement;
  /** Below ring and lines, the whole width. */
  readonly below: HTMLElement;
  /** Stands in a line where another ticket is named, once `takeOver` was called: room for the way there. */
  readonly ticketLink: HTMLElement;
  /** From here on somebody draws into the rooms above. */
  readonly takeOver: () => void;
  readonly draw: (answer: Answer, writeTime: WriteTime) => void;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return element;
}

function makeRing() {
  const element = make('div', styles.ring);
  // Words beside it say the same.
  element.setAttribute('aria-hidden', 'true');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 60 60');
  svg.setAttribute('focusable', 'false');
  const [track, left] = [styles.track, styles.arc].map((name) => {
    const circle = document.createElementNS(SVG, 'circle');
    circle.setAttribute('class', String(name));
    for (const key of ['cx', 'cy']) circle.setAttribute(key, '30');
    circle.setAttribute('r', String(RADIUS));
    return circle;
  }) as [SVGCircleElement, SVGCircleElement];
  left.setAttribute('stroke-dasharray', String(LENGTH));
  svg.append(track, left);
  const icon = make('span');
  element.append(svg, icon);
  return {
    element,
    set(fraction: number, name: IconName) {
      left.setAttribute('stroke-dashoffset', String(LENGTH * (1 - fraction)));
      left.setAttribute('visibility', fraction > 0 ? 'visible' : 'hidden');
      icon.className = iconOf(name);
    },
  };
}

const iconOf = (name: IconName): string => `${iconStyles.icon} ${iconStyles[name]}`;

/** Makes the answer's element, empty. Nothing in it is drawn anew that did not change. */
export function createAnswer(): DrawnAnswer {
  const element = make('section', styles.window);
  // Takes the keyboard's focus when a button inside that had it is gone.
  element.tabIndex = -1;
  element.setAttribute('aria-labelledby', 'window-title');
  const title = make('h2', 'visually-hidden');
  title.id = 'window-title';
  const head = make('div', styles.head);
  const ring = makeRing();
  const facts = make('div', styles.facts);
  const headline = make('p', styles.left);
  const word = make('p', styles.state);
  const wordIcon = make('span');
  wordIcon.setAttribute('aria-hidden', 'true');
  const wordText = make('span');
  word.append(wordIcon, wordText);
  const lines = make('div');
  const details = make('div');
  const below = make('div');
  const ticketLink = make('span');
  const status = make('p', 'visually-hidden');
  status.setAttribute('role', 'status');
  facts.append(headline, word, lines, details);
  head.append(ring.element, facts);
  element.append(title, head, below, status);

  // An empty ring stands there until something is known.
  ring.set(0, 'clock');
  headline.hidden = true;
  word.hidden = true;

  let hasLinks = false;
  let shownLines = '';
  let announced: string | null = null;

  const nodeOf = (piece: Piece, writeTime: WriteTime): Node => {
    if (piece.kind === 'ticket' && hasLinks) return ticketLink;
    if (piece.kind !== 'time') return document.createTextNode(piece.text);
    const time = make('time');
    time.dateTime = new Date(piece.at).toISOString();
    // The line keeps its height until the time can be written.
    time.textContent = writeTime?.(piece.at) ?? '\u00a0';
    return time;
  };
  const lineOf = ({ pieces, isStrong }: Line, writeTime: WriteTime): Node => {
    const line = make('p', isStrong ? styles.next : '');
    // A time that cannot be written yet leaves no sentence without it to be read.
    if (!writeTime && pieces.some(({ kind }) => kind === 'time')) line.dataset.pending = '';
    line.append(...pieces.map((piece) => nodeOf(piece, writeTime)));
    return line;
  };
  const drawLines = (all: readonly Line[], writeTime: WriteTime) => {
    const times = all.flatMap(({ pieces }) =>
      pieces.map((piece) => (piece.kind === 'time' ? (writeTime?.(piece.at) ?? null) : '')),
    );
    const key = JSON.stringify([all, times, hasLinks]);
    if (key === shownLines) return;
    shownLines = key;
    lines.replaceChildren(...all.map((line) => lineOf(line, writeTime)));
  };

  return {
    element,
    details,
    below,
    ticketLink,
    takeOver() {
      hasLinks = true;
    },
    draw(answer, writeTime) {
      const { state } = answer;
      element.dataset.windowState = state;
      element.className = `${styles.window} ${styles[state]}`;
      setText(title, answer.title);
      ring.element.hidden = answer.ring === null;
      if (answer.ring) ring.set(answer.ring.fraction, answer.ring.icon);
      headline.hidden = answer.headline === null;
      setText(headline, answer.headline ?? '');
      word.hidden = answer.word === null;
      setText(wordText, answer.word ?? '');
      if (answer.ring) wordIcon.className = iconOf(answer.ring.icon);
      drawLines(answer.lines, writeTime);
      // What the agent finds on arrival is read with the page; only a change is announced.
      if (announced !== null && announced !== answer.announcement) {
        setText(status, answer.announcement);
      }
      announced = answer.announcement;
    },
  };
}

/** A text that stays as it is must not be set again: a screen reader would hear it again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
