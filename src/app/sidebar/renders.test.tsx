import { act } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { openSidebar } from '../testing/sidebar';
import Alternatives from './alternatives/Alternatives';
import { NoticePlace } from './notice/NoticePlace';
import Tools from './tools/Tools';
import { Head } from './window/Head';

const TEMPLATE = '&((namespace=[[demo_namespace]] template=[[delivery_day]] fallback=[[f]]';

/** The sidebar's parts, each of which tells when something in it was drawn. */
async function counting() {
  let drawn: string[] = [];
  const part = (id: string, content: ReactNode) => (
    <Profiler id={id} onRender={(name) => drawn.push(name)}>
      {content}
    </Profiler>
  );
  const opened = await openSidebar({
    scenario: 'closed',
    screen: (
      <>
        {part('window', <Head />)}
        {part('notice', <NoticePlace />)}
        {part('other ways', <Alternatives />)}
        {part('tools', <Tools />)}
      </>
    ),
  });
  const { session, inZendesk, type, pass } = opened;
  act(() => session.actions.painted());
  await pass(5_000);
  return {
    ...opened,
    /** Which parts are drawn while the agent types this. */
    drawnBy: async (text: string) => {
      drawn = [];
      await inZendesk(() => type(text));
      return [...new Set(drawn)];
    },
  };
}

test('a key draws what shows the draft, and nothing else', async () => {
  const { drawnBy } = await counting();
  // What the first late draft needs has come by then.
  await drawnBy('H');
  await drawnBy('');
  // The verdict turns.
  await expect(drawnBy('H')).resolves.toEqual(['notice']);
  // It says the same.
  await expect(drawnBy('Hi')).resolves.toEqual([]);
  await expect(drawnBy('Hi O')).resolves.toEqual([]);
  await expect(drawnBy('')).resolves.toEqual(['notice']);
});

test('with the tools in use as well', async () => {
  const { drawnBy, openTab } = await counting();
  for (const tab of ['Macros', 'Delivery', 'Templates'] as const) {
    await openTab(tab);
    await drawnBy('Hi');
    await expect(drawnBy('Hi O')).resolves.toEqual([]);
  }
});

test('a template that is shown as the customer reads it is drawn with each of its keys', async () => {
  const { drawnBy, press } = await counting();
  const withDay = (day: string) => `${TEMPLATE} language=[[en_US]] body_text=[[${day}]]))&`;
  await drawnBy(withDay('Fri'));
  await press('What Olivia will read');
  await expect(drawnBy(withDay('Frid'))).resolves.toEqual(['notice']);
});
