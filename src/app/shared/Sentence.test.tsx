import { renderIn } from '../testing/render-in';
import { Sentence } from './Sentence';

test.each([
  ['en-US', 'until 14:00 at the latest'],
  ['de', 'höchstens bis 14:00'],
  ['fr', "jusqu'à 14:00 au plus tard"],
])('%s: an element stands where the sentence has it', async (locale, expected) => {
  const time = <time dateTime="2026-11-20T14:00:00.000Z">14:00</time>;
  const { container } = await renderIn(
    locale,
    <Sentence of="window.until.arrival" parts={{ time }} />,
  );
  expect(container).toHaveTextContent(expected);
  expect(container.querySelector('time')).toHaveTextContent('14:00');
});
