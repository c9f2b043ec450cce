import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { arrivals, renderIn } from '../../testing/render-in';
import { FirstPaintContext } from '../first-paint';
import { ToolsArea } from './ToolsArea';

jest.mock('./Tools', () => ({
  __esModule: true,
  default: () => <button type="button">The tools</button>,
}));

const area = (onEnter = () => {}) => (
  <ToolsArea
    onEnter={onEnter}
    tab={{ name: 'templates', focusRequest: 0 }}
    onTab={() => {}}
    onUseTemplate={() => {}}
  />
);

test('the tools come after the first screen', async () => {
  const { rerender } = await renderIn(
    'en',
    <FirstPaintContext.Provider value={false}>{area()}</FirstPaintContext.Provider>,
  );
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  rerender(<FirstPaintContext.Provider value={true}>{area()}</FirstPaintContext.Provider>);
  await arrivals();
  expect(screen.getByText('The tools')).toBeInTheDocument();
});

test.each([
  ['the pointer', (area: Element) => userEvent.hover(area)],
  ['the keyboard', () => userEvent.tab()],
])('an agent who comes with %s is noticed', async (_with, come) => {
  const onEnter = jest.fn();
  const { container } = await renderIn('en', area(onEnter));
  expect(onEnter).not.toHaveBeenCalled();
  await come(container.firstElementChild as Element);
  expect(onEnter).toHaveBeenCalled();
});
