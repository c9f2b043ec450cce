import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LocaleContext } from '../../i18n/LocaleContext';
import { renderBeside, sessionWith } from '../../testing/render-beside';
import { arrivals, localeOf } from '../../testing/render-in';
import { SessionContext } from '../../ticket/use-session';
import { ToolsArea } from './ToolsArea';

jest.mock('./Tools', () => ({
  __esModule: true,
  default: () => <button type="button">The tools</button>,
}));

test('until the tools are there it says that they are loading', async () => {
  const value = await localeOf('en');
  render(
    <LocaleContext.Provider value={value}>
      <SessionContext.Provider value={sessionWith()}>
        <ToolsArea />
      </SessionContext.Provider>
    </LocaleContext.Provider>,
  );
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  await arrivals();
  expect(screen.getByText('The tools')).toBeInTheDocument();
});

test.each([
  ['the pointer', (area: Element) => userEvent.hover(area)],
  ['the keyboard', () => userEvent.tab()],
])('an agent who comes with %s is noticed', async (_with, come) => {
  const wantMacros = jest.fn();
  const { container } = await renderBeside(<ToolsArea />, { actions: { wantMacros } });
  expect(wantMacros).not.toHaveBeenCalled();
  await come(container.firstElementChild as Element);
  expect(wantMacros).toHaveBeenCalled();
});
