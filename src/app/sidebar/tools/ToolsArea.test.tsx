import userEvent from '@testing-library/user-event';
import { renderBeside } from '../../testing/render-beside';
import { ToolsArea } from './ToolsArea';

jest.mock('./Tools', () => ({
  __esModule: true,
  default: () => <button type="button">The tools</button>,
}));

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
