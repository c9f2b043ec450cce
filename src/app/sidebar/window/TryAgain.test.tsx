import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../../core/window/evidence';
import { renderIn } from '../../testing/render-in';
import { TryAgain } from './TryAgain';
import { useRetry } from './use-retry';

const failed = (): GatheredEvidence => ({ ...NOTHING_GATHERED, notExact: 'offline' });
const looking = (): GatheredEvidence => ({
  ...NOTHING_GATHERED,
  notExact: 'no-key',
  elsewhere: { status: 'looking' },
});
const looked = (): GatheredEvidence => ({ ...looking(), elsewhere: { status: 'looked' } });

interface PlaceProps {
  readonly gathered: GatheredEvidence;
  readonly isWorthIt: boolean;
  readonly onRetry: () => void;
}

/** The button beside something that takes the focus once it is gone. */
function Place({ gathered, isWorthIt, onRetry }: PlaceProps) {
  const around = useRef<HTMLElement>(null);
  const retry = useRetry(gathered, onRetry);
  return (
    <section ref={around} tabIndex={-1} aria-label="Around">
      {(isWorthIt || retry.isBusy) && (
        <TryAgain retry={retry} onFocusLost={() => around.current?.focus()} />
      )}
    </section>
  );
}

async function drawn() {
  const onRetry = jest.fn();
  const place = (gathered: GatheredEvidence, isWorthIt: boolean) => (
    <Place gathered={gathered} isWorthIt={isWorthIt} onRetry={onRetry} />
  );
  const { rerender } = await renderIn('en', place(failed(), true));
  return {
    onRetry,
    know: (gathered: GatheredEvidence, isWorthIt: boolean) => rerender(place(gathered, isWorthIt)),
  };
}

const button = () => screen.queryByRole('button', { name: 'Try again' });
const pressByKeyboard = async () => {
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
};

test('stays while what it asked for is under way, and keeps the focus', async () => {
  const { onRetry, know } = await drawn();
  const before = button();
  await pressByKeyboard();
  expect(onRetry).toHaveBeenCalledTimes(1);
  expect(button()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  expect(onRetry).toHaveBeenCalledTimes(1);
  // Nothing failed so far, but the look goes on.
  know(looking(), false);
  expect(button()).toHaveAttribute('aria-disabled', 'true');
  expect(button()).toHaveFocus();
  know(failed(), true);
  expect(button()).toBe(before);
  expect(button()).toHaveFocus();
  expect(button()).not.toHaveAttribute('aria-disabled');
  await userEvent.keyboard('{Enter}');
  expect(onRetry).toHaveBeenCalledTimes(2);
});

test('that went well: it goes, and what is around it takes the focus', async () => {
  const { know } = await drawn();
  await pressByKeyboard();
  know(looked(), false);
  expect(button()).toBeNull();
  expect(screen.getByRole('region')).toHaveFocus();
});

test('stays also while nothing is known, as the code that asks has to come first', async () => {
  const { know } = await drawn();
  await pressByKeyboard();
  know(NOTHING_GATHERED, false);
  expect(button()).toHaveFocus();
  expect(button()).toHaveAttribute('aria-disabled', 'true');
  know(looked(), false);
  expect(button()).toBeNull();
});

test('a focus that is elsewhere stays there', async () => {
  const { know } = await drawn();
  await pressByKeyboard();
  button()?.blur();
  know(looked(), false);
  expect(button()).toBeNull();
  expect(document.body).toHaveFocus();
});

test('a look that it did not ask for leaves it alone', async () => {
  const { know } = await drawn();
  know(looking(), true);
  expect(button()).not.toHaveAttribute('aria-disabled');
  know(looking(), false);
  expect(button()).toBeNull();
});
