import { render, screen } from '@testing-library/react';
import { LocaleContext } from '../../i18n/LocaleContext';
import { sessionWith } from '../../testing/render-beside';
import { arrivals, localeOf } from '../../testing/render-in';
import { SessionContext } from '../../ticket/use-session';
import { ToolsArea } from './ToolsArea';

jest.mock('./Tools', () => ({
  __esModule: true,
  default: () => <button type="button">The tools</button>,
}));

// Alone in its file: once the tools were loaded they are there at once.
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
