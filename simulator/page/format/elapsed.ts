/** `+1 d 3 h 10 min`: how far the bench has moved the clock. */
export function elapsed(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ].filter(([amount]) => amount !== 0);
  const text = parts.map(([amount, unit]) => `${amount} ${unit}`).join(' ');
  return text === '' ? '' : `${ms < 0 ? '−' : '+'}${text}`;
}
