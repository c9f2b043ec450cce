import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { arrivals, renderIn } from '../testing/render-in';
import { laterPart } from './later-part';

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

/** A part whose code comes, or does not, as the test wants it. */
function greeting(toCome = () => <p>Soon</p>) {
  const network = { isBroken: false, asked: 0 };
  const Part = laterPart<{ readonly name: string }>(async () => {
    network.asked++;
    if (network.isBroken) throw new Error('ChunkLoadError');
    return { default: Greeting };
  }, toCome);
  return { Part, network };
}

test('is fetched when it is first drawn, once for all places', async () => {
  const { Part, network } = greeting();
  expect(network.asked).toBe(0);
  await renderIn(
    'en',
    <>
      <Part name="Lena" />
      <Part name="Ada" />
    </>,
  );
  expect(screen.getByText('Hello Lena')).toBeInTheDocument();
  expect(screen.getByText('Hello Ada')).toBeInTheDocument();
  expect(network.asked).toBe(1);
});

test('something may stand in its place until then', async () => {
  const Part = laterPart(
    () => new Promise<never>(() => {}),
    () => <p>Soon</p>,
  );
  await renderIn('en', <Part />);
  expect(screen.getByText('Soon')).toBeInTheDocument();
});

test('what does not load says so, and trying again fetches it anew', async () => {
  // React prints every crash that a boundary catches.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const { Part, network } = greeting();
  network.isBroken = true;
  await renderIn('en', <Part name="Lena" />);
  expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong here');
  const again = () => userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await again();
  await arrivals();
  expect(screen.getByRole('alert')).toBeInTheDocument();
  network.isBroken = false;
  await again();
  await arrivals();
  expect(screen.getByText('Hello Lena')).toBeInTheDocument();
  expect(network.asked).toBe(3);
});
