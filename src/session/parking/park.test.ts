import { composerWith } from '../../app/testing/tickets';
import { readDraftText } from './park';

test.each([
  ['a plain composer', 'Hi', 'Hi', 'Hi'],
  ['tags typed into a plain composer', 'Hi <b>Ana</b> &amp;', 'Hi Ana &', 'Hi <b>Ana</b> &amp;'],
  ['a rich composer', '<p>Hi <b>Ana</b><br>bye</p>', 'Hi Ana\nbye', 'Hi Ana\nbye'],
  ['lines of a rich composer', '<div>Hi</div>', 'Hi', 'Hi'],
  ['blank lines around it', '\n Hi \n', 'Hi', 'Hi'],
])('%s', (_what, markup, text, expected) => {
  expect(readDraftText(composerWith(text, { markup }))).toBe(expected);
});
