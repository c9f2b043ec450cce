import { usualTool } from './usual-tool';
import type { AfterClose } from './window/channel-policy';
import type { FreeTextOutlook } from './window/free-text-outlook';

const windowWith = (afterClose: AfterClose) => ({ state: 'closed', afterClose }) as never;

test.each<[FreeTextOutlook, AfterClose, boolean, string]>([
  ['arrives', 'template', true, 'macros'],
  ['lost', 'template', true, 'templates'],
  ['unsure', 'template', true, 'templates'],
  ['charged', 'charged', false, 'macros'],
  ['lost', 'nothing', false, 'macros'],
  ['lost', 'nothing', true, 'macros'],
  ['lost', 'template', false, 'macros'],
  ['not-watched', 'template', true, 'macros'],
])('%s, then %s, templates: %s', (freeText, afterClose, takesTemplates, tool) => {
  expect(usualTool({ freeText, window: windowWith(afterClose) }, takesTemplates)).toBe(tool);
});
