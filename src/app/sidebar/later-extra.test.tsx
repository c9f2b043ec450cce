import { screen } from '@testing-library/react';
import { arrivals, renderIn } from '../testing/render-in';
import { laterExtra } from './later-extra';

const MINUTE_MS = 60_000;

const Picture = ({ of }: { readonly of: string }) => <p>Picture of {of}</p>;

/** A part whose code comes, or does not, as the test wants it; by a clock that stands still. */
function picture() {
  const network = { isBroken: true, asked: 0 };
  const time = { nowMs: 1_000_000 };
  jest.spyOn(Date, 'now').mockImplementation(() => time.nowMs);
  jest.spyOn(performance, 'now').mockImplementation(() => time.nowMs);
  // React prints every crash that a boundary catches.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const Part = laterExtra<{ readonly of: string }>(
    async () => {
      network.asked++;
      if (network.isBroken) throw new Error('ChunkLoadError');
      return { default: Picture };
    },
    ({ of }) => <p>{of}, undrawn</p>,
  );
  return { Part, network, time };
}

test('where it does not come, what stands in its place stays, without alarm', async () => {
  const { Part, network } = picture();
  const { rerender } = await renderIn('en', <Part of="Lena" />);
  expect(screen.getByText('Lena, undrawn')).toBeInTheDocument();
  rerender(<Part of="Ada" />);
  await arrivals();
  expect(screen.getByText('Ada, undrawn')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  expect(network.asked).toBe(1);
});

test('it is fetched again when the screen is drawn anew, once a minute at most', async () => {
  const { Part, network, time } = picture();
  const { rerender } = await renderIn('en', <Part of="Lena" />);
  time.nowMs += MINUTE_MS - 1;
  rerender(<Part of="Lena" />);
  await arrivals();
  expect(network.asked).toBe(1);
  time.nowMs += 1;
  rerender(<Part of="Lena" />);
  await arrivals();
  expect(network.asked).toBe(2);
  network.isBroken = false;
  rerender(<Part of="Lena" />);
  await arrivals();
  expect(screen.getByText('Lena, undrawn')).toBeInTheDocument();
  time.nowMs += MINUTE_MS;
  rerender(<Part of="Lena" />);
  await arrivals();
  expect(screen.getByText('Picture of Lena')).toBeInTheDocument();
  expect(network.asked).toBe(3);
});

test('it is fetched again at once where it is needed anew', async () => {
  const { Part, network } = picture();
  const { unmount } = await renderIn('en', <Part of="Lena" />);
  unmount();
  network.isBroken = false;
  await renderIn('en', <Part of="Lena" />);
  expect(screen.getByText('Picture of Lena')).toBeInTheDocument();
  expect(network.asked).toBe(2);
});
