import { screen } from '@testing-library/react';
import type { SendState } from '../../../core/sending/submission';
import { templateOf } from '../../../core/template/template.fixture';
import { NOT_SENDING } from '../../../session/templates/template-data';
import { renderBeside } from '../../testing/render-beside';
import { TemplateForm } from '../form/TemplateForm';
import { SendQuestion } from '../send/SendQuestion';
import { ConsentLine } from './ConsentLine';

describe('the consent beside the form', () => {
  test.each([
    ['loading', 'MARKETING', 'Looking up the consent of Lena…'],
    ['given', 'MARKETING', 'Lena has agreed to be written to.'],
    ['none', 'UTILITY', 'No consent of Lena is on record.'],
    [
      'none',
      'MARKETING',
      'No consent of Lena is on record. Marketing needs it: you will be asked for a reason.',
    ],
    [
      'not-known',
      'MARKETING',
      'Whether Lena has agreed could not be read. Marketing needs it: you will be asked for a reason.',
    ],
  ] as const)('%s, %s', async (consent, category, words) => {
    const { container } = await renderBeside(<ConsentLine category={category} />, { consent });
    expect(container).toHaveTextContent(words);
  });

  test('where the admin names no place for it there is none', async () => {
    const { container } = await renderBeside(<ConsentLine category="MARKETING" />);
    expect(container).toBeEmptyDOMElement();
  });
});

const asking = (category: string): SendState => ({
  kind: 'confirming',
  submission: {
    template: templateOf({ title: 'Spring sale', category }),
    values: [],
    customer: 'Lena',
  },
  earlier: null,
});

describe('the question before sending', () => {
  const ask = async (state: SendState, changes: object = {}) => {
    const confirm = jest.fn();
    const dismiss = jest.fn();
    const send = { ...NOT_SENDING, state, confirm, dismiss };
    return { ...(await renderBeside(<SendQuestion />, { send, ...changes })), confirm, dismiss };
  };
  const yes = () => screen.getByRole('button', { name: 'Send now' });

  test('names template and customer, and a yes sends without a reason', async () => {
    const { user, confirm } = await ask(asking('UTILITY'), { consent: 'none' });
    expect(
      screen.getByRole('alertdialog', { name: 'Send “Spring sale” to Lena now?' }),
    ).toBeInTheDocument();
    await user.click(yes());
    expect(confirm).toHaveBeenCalledWith(null);
  });

  test('names the number where it is known', async () => {
    const { session } = await ask(asking('UTILITY'));
    await ask(asking('UTILITY'), {
      facts: { ...session.get().facts, requesterPhone: '+49 30 555' },
    });
    expect(screen.getByText(/to \+49 30 555/)).toBeInTheDocument();
  });

  test('a no and Escape leave it', async () => {
    const { user, dismiss, confirm } = await ask(asking('UTILITY'));
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    await user.keyboard('{Escape}');
    expect(dismiss).toHaveBeenCalled();
    expect(confirm).not.toHaveBeenCalled();
  });

  test('marketing without consent needs a reason, which goes along', async () => {
    const { user, confirm } = await ask(asking('MARKETING'), { consent: 'none' });
    await user.click(yes());
    expect(confirm).not.toHaveBeenCalled();
    expect(screen.getByText('Give a reason, or leave it.')).toBeInTheDocument();
    expect(screen.getByText(/kept with the message in Sunshine Conversations/)).toBeInTheDocument();
    const reason = screen.getByRole('textbox', { name: 'Why it goes out all the same' });
    await user.type(reason, '  Asked for by phone ');
    await user.click(yes());
    expect(confirm).toHaveBeenCalledWith('Asked for by phone');
  });

  test('with consent, or where none is asked for, it needs none', async () => {
    const { user, confirm } = await ask(asking('MARKETING'), { consent: 'given' });
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(yes());
    expect(confirm).toHaveBeenCalledWith(null);
  });
});

test('marketing without consent is not inserted without a reason either', async () => {
  const insert = jest.fn(async () => ({ ok: false, error: { kind: 'ticket-changed' } }) as const);
  const { user } = await renderBeside(
    <TemplateForm
      template={templateOf({ title: 'Spring sale', category: 'MARKETING' })}
      onBack={() => {}}
      onWentOut={() => {}}
    />,
    {
      consent: 'none',
      host: { insert },
    },
  );
  await user.click(screen.getByRole('button', { name: 'Insert into the reply' }));
  expect(
    screen.getByRole('alertdialog', { name: 'Insert “Spring sale” without consent?' }),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Insert all the same' }));
  expect(insert).not.toHaveBeenCalled();
  await user.type(
    screen.getByRole('textbox', { name: 'Why it goes out all the same' }),
    'She asked',
  );
  await user.click(screen.getByRole('button', { name: 'Insert all the same' }));
  expect(insert).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});
