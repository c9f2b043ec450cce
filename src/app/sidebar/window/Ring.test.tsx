import { render } from '@testing-library/react';
import { Ring } from './Ring';

/** How much of the ring is drawn, from 0 to 1. */
function drawn(fraction: number): number {
  const { container } = render(<Ring fraction={fraction} icon="clock" />);
  const left = container.querySelectorAll('circle')[1];
  if (left?.getAttribute('visibility') === 'hidden') return 0;
  const length = Number(left?.getAttribute('stroke-dasharray'));
  return 1 - Number(left?.getAttribute('stroke-dashoffset')) / length;
}

test.each([1, 0.5, 0.01, 0])('shows what is left: %d', (fraction) => {
  expect(drawn(fraction)).toBeCloseTo(fraction, 5);
});

test('words beside it say the same: screen readers pass it over', () => {
  const { container } = render(<Ring fraction={0.5} icon="clock" />);
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
});
