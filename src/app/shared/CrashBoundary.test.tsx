import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CrashBoundary } from './CrashBoundary';

const fallback = (tryAgain: () => void) => (
  <button type="button" onClick={tryAgain}>
    Try again
  </button>
);

/** Crashes as long as the test wants it to. */
function Fragile({ state }: { readonly state: { isBroken: boolean } }) {
  if (state.isBroken) throw new Error('broken');
  return <p>Templates</p>;
}

// React prints every crash that a boundary catches.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => {}));

test('a crash costs its own part only', () => {
  render(
    <>
      <p>Clock</p>
      <CrashBoundary fallback={fallback}>
        <Fragile state={{ isBroken: true }} />
      </CrashBoundary>
    </>,
  );
  expect(screen.getByText('Clock')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  expect(screen.queryByText('Templates')).toBeNull();
});

test('trying again shows the part anew, or the same message again', async () => {
  const user = userEvent.setup();
  const state = { isBroken: true };
  render(
    <CrashBoundary fallback={fallback}>
      <Fragile state={state} />
    </CrashBoundary>,
  );
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  state.isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Templates')).toBeInTheDocument();
});

test('without a crash nobody sees it', () => {
  render(
    <CrashBoundary fallback={fallback}>
      <Fragile state={{ isBroken: false }} />
    </CrashBoundary>,
  );
  expect(screen.getByText('Templates')).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});
