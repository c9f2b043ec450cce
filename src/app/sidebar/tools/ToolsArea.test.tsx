import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderIn } from '../../testing/render-in';
import { ToolsArea } from './ToolsArea';

/** The chunk that a page fetches: `isBroken` is a network that does not give it. */
const mockChunk = { isBroken: false };
jest.mock('./Tools', () => {
  if (mockChunk.isBroken) throw new Error('ChunkLoadError');
  return { __esModule: true, default: () => <p>The tools</p> };
});

beforeEach(() => {
  jest.resetModules();
  mockChunk.isBroken = false;
});

const area = (isWanted: boolean) => (
  <ToolsArea
    isWanted={isWanted}
    tab={{ name: 'templates', focusRequest: 0 }}
    onTab={() => {}}
    onUseTemplate={() => {}}
  />
);
const arrivals = () => act(async () => {});

test('the tools come when they are wanted', async () => {
  const { rerender } = await renderIn('en', area(false));
  await arrivals();
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  rerender(area(true));
  await arrivals();
  expect(screen.getByText('The tools')).toBeInTheDocument();
});

test('tools that do not load say so, and trying again fetches them anew', async () => {
  // React prints every crash that a boundary catches.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  mockChunk.isBroken = true;
  await renderIn('en', area(true));
  await arrivals();
  expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong here');
  mockChunk.isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await arrivals();
  expect(screen.getByText('The tools')).toBeInTheDocument();
});
