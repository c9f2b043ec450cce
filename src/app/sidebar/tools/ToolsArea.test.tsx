import userEvent from '@testing-library/user-event';
import { renderBeside } from '../../testing/render-beside';
import { ToolsArea } from './ToolsArea';

jest.mock('./Tools', () => ({
  __esModule: true,
  default: () => <button type="button">The tools</button>,
}));

test('until the tools are there it says that they are loading', async () => {
  // A module that was never asked for its part before: the order of the tests decides nothing.
  await jest.isolateModulesAsync(async () => {
    const fresh = await import('@testing-library/react');
    const { LocaleContext } = await import('../../i18n/LocaleContext');
    const { sessionWith } = await import('../../testing/render-beside');
    const { localeOf } = await import('../../testing/render-in');
    const { SessionContext } = await import('../../ticket/use-session');
    const { ToolsArea: Area } = await import('./ToolsArea');
    const value = await localeOf('en');
    const { getByText } = fresh.render(
      <LocaleContext.Provider value={value}>
        <SessionContext.Provider value={sessionWith()}>
          <Area />
        </SessionContext.Provider>
      </LocaleContext.Provider>,
    );
    expect(getByText('Loading…')).toBeInTheDocument();
    await fresh.act(async () => {});
    expect(getByText('The tools')).toBeInTheDocument();
  });
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
