import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LocaleContext } from '../../i18n/LocaleContext';
import { arrivals, localeOf, renderIn } from '../../testing/render-in';
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

test('until the tools are there it says that they are loading', async () => {
  const value = await localeOf('en');
  render(<LocaleContext.Provider value={value}>{area()}</LocaleContext.Provider>);
  expect(screen.getByText('Loading…')).toBeInTheDocument();
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
