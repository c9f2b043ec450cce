import { screen } from '@testing-library/react';
import type { SendState } from '../../../core/sending/submission';
import { templateOf } from '../../../core/template/template.fixture';
import { NO_CATALOGUE } from '../../../session/templates/catalogue';
import { NOT_SENDING } from '../../../session/templates/template-data';
import { NoticePlace } from '../../sidebar/notice/NoticePlace';
import { renderBeside } from '../../testing/render-beside';
import { TemplatePanel } from '../list/TemplatePanel';

const A = templateOf({ name: 'a', title: 'Order update' });
const B = templateOf({ name: 'b', title: 'Delivery day' });
const submission = { template: A, values: [], customer: 'Lena' };

/** Notice and panel, whose sending goes on as far as the question. */
async function panel(state: SendState) {
  const start = jest.fn();
  const confirm = jest.fn();
  const send = { ...NOT_SENDING, state, start, confirm };
  const catalogue = { ...NO_CATALOGUE, templates: [A, B], offered: [A, B] };
  const notices =
    state.kind === 'not-found'
      ? ([
          { kind: 'sending-not-found', urgency: 'warn', actions: ['send-again', 'dismiss'] },
        ] as const)
      : [];
  const screens = (
    <>
      <NoticePlace />
      <TemplatePanel />
    </>
  );
  const drawn = await renderBeside(screens, { send, catalogue, notices });
  const ask = () =>
    drawn.change({ send: { ...send, state: { kind: 'confirming', submission, earlier: null } } });
  return { ...drawn, start, confirm, ask };
}
const question = () =>
  screen.getByRole('alertdialog', { name: 'Send “Order update” to Lena now?' });

test('“Send again…” asks also where the form is closed', async () => {
  const { user, start, confirm, ask } = await panel({ kind: 'not-found', submission });
  await user.click(screen.getByRole('button', { name: 'Send again…' }));
  expect(start).toHaveBeenCalledWith(submission);
  await ask();
  expect(question()).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Send now' }));
  expect(confirm).toHaveBeenCalledTimes(1);
});

test('with a form open it is asked once', async () => {
  const { user, ask } = await panel({ kind: 'idle' });
  await user.click(screen.getByRole('button', { name: /^Delivery day/ }));
  await ask();
  expect(question()).toBeInTheDocument();
});
