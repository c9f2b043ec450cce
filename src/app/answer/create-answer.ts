import type { EpochMs } from '../../core/time';
import iconStyles from '../shared/icon.module.css';
import type { IconName } from '../shared/icon-name';
import styles from './answer.module.css';
import type { Answer, Line, Piece } from './describe-answer';

const SVG = 'http://www.w3.org/2000/svg';
const RADIUS = 17;
const LENGTH = 2 * Math.PI * RADIUS;

/** How an instant is written; null: not yet, as making the formats takes longer than the first frame has. */
export type WriteTime = ((at: EpochMs) => string) | null;

/** The answer on the screen: one element from the first moment on, whoever says what it shows. */
export interface DrawnAnswer {
  readonly element: HTMLElement;
  /** Tells a screen reader once that the state has changed; beside the element, as it speaks while that is hidden. */
  readonly status: HTMLElement;
  /** At the end of the head: room, kept from the start, for the way to what explains it. */
  readonly more: HTMLElement;
  /** Below ring and lines, the whole width. */
  readonly below: HTMLElement;
  /** Stands in the line where another ticket is named, once `takeOver` was called: room for the way there. */
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

/** A ring that shows a part of a day; empty until it is set. */
export function makeRing() {
  const element = make('div', styles.ring);
  // Words beside it say the same.
  element.setAttribute('aria-hidden', 'true');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 40 40');
  svg.setAttribute('focusable', 'false');
  const [track, left] = [styles.track, styles.arc].map((name) => {
    const circle = document.createElementNS(SVG, 'circle');
    circle.setAttribute('class', String(name));
    for (const key of ['cx', 'cy']) circle.setAttribute(key, '20');
    circle.setAttribute('r', String(RADIUS));
    return circle;
  }) as [SVGCircleElement, SVGCircleElement];
  left.setAttribute('stroke-dasharray', String(LENGTH));
  svg.append(track, left);
  const icon = make('span');
  element.append(svg, icon);
  return {
    element,
    set(fraction: number, name: IconName | null) {
      left.setAttribute('stroke-dashoffset', String(LENGTH * (1 - fraction)));
      left.setAttribute('visibility', fraction > 0 ? 'visible' : 'hidden');
      icon.className = name === null ? '' : iconOf(name);
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
  const word = make('p', 'visually-hidden');
  const line = make('p');
  const more = make('span', styles.more);
  const below = make('div');
  const ticketLink = make('span');
  const status = make('p', 'visually-hidden');
  status.setAttribute('role', 'status');
  facts.append(headline, word, line);
  head.append(ring.element, facts, more);
  element.append(title, head, below);

  // An empty ring stands there until something is known.
  ring.set(0, 'clock');
  headline.hidden = true;
  word.hidden = true;

  let hasLinks = false;
  let announced: string | null = null;

  const timeOf = (at: EpochMs, text: string): Node => {
    const time = make('time');
    time.dateTime = new Date(at).toISOString();
    time.textContent = text;
    return time;
  };
  const nodeOf = (piece: Piece, writeTime: WriteTime): Node => {
    switch (piece.kind) {
      case 'text':
        return document.createTextNode(piece.text);
      case 'told':
        return timeOf(piece.at, piece.text);
      case 'time':
        // The line keeps its height until the time can be written.
        return timeOf(piece.at, writeTime?.(piece.at) ?? '\u00a0');
      case 'ticket':
        return hasLinks ? ticketLink : document.createTextNode(piece.text);
    }
  };
  const drawn = new Map<HTMLElement, string>();
  const drawLine = (place: HTMLElement, pieces: Line, writeTime: WriteTime) => {
    const times = pieces.map((one) => (one.kind === 'time' ? (writeTime?.(one.at) ?? null) : ''));
    const key = JSON.stringify([pieces, times, hasLinks]);
    if (key === drawn.get(place)) return;
    drawn.set(place, key);
    place.hidden = pieces.length === 0;
    // A time that cannot be written yet leaves no sentence without it to be read.
    place.toggleAttribute('data-pending', times.includes(null));
    place.replaceChildren(...pieces.map((piece) => nodeOf(piece, writeTime)));
  };

  return {
    element,
    status,
    more,
    below,
    ticketLink,
    takeOver() {
      hasLinks = true;
    },
    draw(answer, writeTime) {
      element.dataset.windowState = answer.state;
      element.className = `${styles.window} ${styles[answer.look]}`;
      setText(title, answer.title);
      ring.element.hidden = answer.ring === null;
      if (answer.ring) ring.set(answer.ring.fraction, answer.ring.icon);
      drawLine(headline, answer.headline, writeTime);
      drawLine(word, answer.word, writeTime);
      drawLine(line, answer.line, writeTime);
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
