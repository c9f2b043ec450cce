import { screen } from '@testing-library/react';
import type { EarlierSending, SendState } from '../../../core/sending/submission';
import { templateOf } from '../../../core/template/template.fixture';
import { durationMs, epochMs, SECOND } from '../../../core/time';
import { NOT_SENDING } from '../../../session/templates/template-data';
import { renderBeside } from '../../testing/render-beside';
import { EMPTY_COMPOSER } from '../../testing/tickets';
import { TemplateForm } from './TemplateForm';

const TEMPLATE = templateOf({ title: 'Order update' });
const submission = { template: TEMPLATE, values: [], customer: 'Lena' };
const AT = epochMs(Date.UTC(2026, 10, 20));
const earlierAt = (at: number): EarlierSending => ({
  at: epochMs(at),
  agoMs: durationMs(10 * SECOND),
  isCertain: true,
});

/** A form whose insertion always goes well. */
async function opened(earlier: EarlierSending | null, state: SendState = { kind: 'idle' }) {
  const onWentOut = jest.fn();
  const insert = jest.fn(async () => ({ ok: true, value: EMPTY_COMPOSER }));
  const host = { insert } as never;
  const send = { ...NOT_SENDING, state, earlier: () => earlier };
  const access = { sendNow: 'ready', number: null } as const;
  const drawn = await renderBeside(
    <TemplateForm template={TEMPLATE} onBack={() => {}} onWentOut={onWentOut} />,
    {
      host,
      send,
      access,
    },
  );
  const press = (name: string) => drawn.user.click(screen.getByRole('button', { name }));
  return { ...drawn, send, onWentOut, insert, press };
}

const SUBMITTED: SendState = { kind: 'submitted', submission, at: AT };

test('one that went out is inserted once more only after a question', async () => {
  const { press, insert } = await opened(earlierAt(AT));
  await press('Insert into the reply');
  const question = screen.getByRole('alertdialog', { name: 'Insert “Order update” once more?' });
  expect(question).toHaveTextContent('This template was already sent 10 s ago.');
  expect(question).toHaveTextContent('Lena will read:');
  expect(insert).not.toHaveBeenCalled();
  await press('Insert again');
  expect(insert).toHaveBeenCalledTimes(1);
});

test('a no inserts nothing', async () => {
  const { press, insert } = await opened(earlierAt(AT));
  await press('Insert into the reply');
  await press('Do not insert');
  expect(insert).not.toHaveBeenCalled();
});

test('one that never went out is inserted at once', async () => {
  const { press, insert } = await opened(null);
  await press('Insert into the reply');
  expect(insert).toHaveBeenCalledTimes(1);
});

describe('the form closes', () => {
  test('when its template was submitted', async () => {
    const { change, send, onWentOut } = await opened(null);
    await change({ send: { ...send, state: { kind: 'sending', submission } } });
    expect(onWentOut).not.toHaveBeenCalled();
    await change({ send: { ...send, state: SUBMITTED } });
    expect(onWentOut).toHaveBeenCalledTimes(1);
  });

  test('not when another was', async () => {
    const { change, send, onWentOut } = await opened(null);
    const other = { ...submission, template: templateOf({ name: 'other' }) };
    await change({ send: { ...send, state: { ...SUBMITTED, submission: other } } });
    expect(onWentOut).not.toHaveBeenCalled();
  });

  test('not when it was opened anew after that', async () => {
    const { change, send, onWentOut } = await opened(earlierAt(AT), SUBMITTED);
    await change({ send });
    expect(onWentOut).not.toHaveBeenCalled();
  });
});
