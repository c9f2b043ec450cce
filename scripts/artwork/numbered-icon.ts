/** A point; x to the right, y down. */
type Point = readonly [x: number, y: number];

const BUBBLE =
  'M9 1a8 8 0 1 1-3.7 15.1L1.6 17l.9-3.6A8 8 0 0 1 9 1zm0 1.5a6.5 6.5 0 0 0-5.4 10.1l-.8 2.6 2.7-.7A6.5 6.5 0 1 0 9 2.5z';
const HANDS = 'M9.75 4.75v4l2.75 1.6-.75 1.3-3.5-2V4.75z';

/** Of an ellipse, in degrees: 0 is to the right, 90 down. */
function arc([x, y]: Point, [rx, ry]: Point, from: number, to: number): Point[] {
  const steps = Math.ceil(Math.abs(to - from) / 24);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });
}

/** Each digit's lines in a box of 4 × 7. */
const DIGITS: Readonly<Record<string, readonly (readonly Point[])[]>> = {
  '0': [arc([2, 3.5], [1.9, 3.4], 0, 360)],
  '1': [
    [
      [0.7, 1.4],
      [2.3, 0.1],
      [2.3, 7],
    ],
  ],
  '2': [[...arc([2, 2], [1.9, 1.9], 190, 385), [0.2, 6.6], [4.1, 6.6]]],
  '3': [[...arc([1.9, 1.9], [1.8, 1.7], 200, 450), ...arc([1.9, 5.1], [2, 1.8], 270, 520)]],
  '4': [
    [
      [3, 7],
      [3, 0.2],
      [0.1, 4.9],
      [4.2, 4.9],
    ],
  ],
  '5': [[[3.8, 0.4], [0.6, 0.4], [0.4, 3.2], ...arc([1.9, 4.8], [2, 2.1], 235, 500)]],
  '6': [
    arc([2, 4.9], [1.9, 2], 0, 360),
    [
      [3.2, 0.1],
      [0.5, 3.9],
    ],
  ],
  '7': [
    [
      [0, 0.4],
      [3.9, 0.4],
      [1.4, 7],
    ],
  ],
  '8': [arc([2, 1.8], [1.6, 1.6], 0, 360), arc([2, 5.1], [1.9, 1.8], 0, 360)],
  '9': [
    arc([2, 2.1], [1.9, 2], 0, 360),
    [
      [3.6, 3.1],
      [0.9, 6.9],
    ],
  ],
};
const PLUS: readonly (readonly Point[])[] = [
  [
    [0, 3.7],
    [3, 3.7],
  ],
  [
    [1.5, 2.2],
    [1.5, 5.2],
  ],
];

const written = (value: number): string => String(Math.round(value * 100) / 100);

const direction = ([ax, ay]: Point, [bx, by]: Point): Point => {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(bx - ax) / length, (by - ay) / length];
};

/** How far a corner may reach out, in half widths. */
const SHARPEST = 1.8;

/** A line of some width as an area: Zendesk's checker is only sure to keep fills. */
function outline(line: readonly Point[], width: number): string {
  const side = (turn: 1 | -1): Point[] =>
    line.map((point, index) => {
      const [before, after] = [line[index - 1] ?? point, line[index + 1] ?? point];
      const [dx, dy] = direction(before, after);
      const [ex, ey] = direction(point, after);
      const along = after === point ? 1 : Math.abs(dx * ex + dy * ey);
      const half = ((turn * width) / 2) * Math.min(SHARPEST, 1 / along);
      return [point[0] - dy * half, point[1] + dx * half];
    });
  const points = [...side(1), ...side(-1).reverse()];
  return `M${points.map((point) => point.map(written).join(' ')).join('L')}z`;
}

/** Lines moved and scaled, as areas of the icon's width. */
const areas = (lines: readonly (readonly Point[])[], at: Point, scale: number, width: number) =>
  lines
    .map((line) => line.map(([x, y]): Point => [at[0] + x * scale, at[1] + y * scale]))
    .map((line) => outline(line, width))
    .join('');

const digit = (name: string) => areas(DIGITS[name] ?? [], [6.9, 5.3], 1.04, 1.4);
const NINE_PLUS =
  areas(DIGITS['9'] ?? [], [4.6, 5.9], 0.88, 1.2) + areas(PLUS, [9.6, 5.9], 0.98, 1.2);

const FRAME = `<path fill="currentColor" fill-rule="evenodd" d="${BUBBLE}"/>`;

/**
 * The icon of the bar on top: a symbol for each number, and `default` for none. Outside of them stands what
 * all have: it is seen alone where symbols are not known, and under the one that is used.
 */
export function numberedIcon(): string {
  const symbol = (id: string, inside: string) =>
    `<symbol id="${id}" viewBox="0 0 18 18">${FRAME}<path fill="currentColor" d="${inside}"/></symbol>`;
  const symbols = [
    symbol('default', HANDS),
    ...Object.keys(DIGITS).map((name) => symbol(name, digit(name))),
    symbol('9plus', NINE_PLUS),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18">${symbols.join('')}${FRAME}</svg>\n`;
}
