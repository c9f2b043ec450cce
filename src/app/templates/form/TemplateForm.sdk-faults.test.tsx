import { screen } from '@testing-library/react';
import { INSERT, insertAfter, openOnNote, outcome, SWITCH } from './template-form.fixture';

describe('on an internal note', () => {
  test('a Zendesk that does not switch leaves it to the agent', async () => {
    const { press, world, ticketId, pass } = await openOnNote();
    world.setFault('set', { kind: 'status', status: 500 });
    await press(SWITCH);
    await pass(1_000);
    expect(world.ticket(ticketId).composer.type).toBe('internalNote');
    expect(screen.getByRole('alert')).toHaveTextContent('Zendesk did not switch.');
  });
});

describe('nothing is inserted, and it is said why', () => {
  test('Zendesk does not answer', async () => {
    const { pass, draft } = await insertAfter(({ world }) =>
      world.setFault('get', { kind: 'noAnswer' }),
    );
    expect(outcome()).toBe('Inserting…');
    expect(screen.getByRole('button', { name: INSERT })).toHaveAttribute('aria-disabled', 'true');
    await pass(8_000);
    expect(outcome()).toMatch(/Zendesk did not answer/);
    expect(draft()).toBe('Hi Priya');
    expect(screen.getByRole('button', { name: INSERT })).not.toHaveAttribute('aria-disabled');
  });

  test('Zendesk does not answer when asked to empty the reply: the draft stands there, and is kept once it goes', async () => {
    const { pass, draft, type, inZendesk, press, showAll } = await insertAfter(({ world }) =>
      world.setFault('set', { kind: 'noAnswer' }),
    );
    await pass(12_000);
    expect(outcome()).toBe(
      'Zendesk did not answer, so nothing was inserted. Look at the reply before you try again.',
    );
    expect(draft()).toBe('Hi Priya');
    await press(/^All templates/);
    await showAll();
    expect(screen.queryByText('Your draft is kept here')).toBeNull();
    await inZendesk(() => type(''));
    await showAll();
    expect(screen.getByText('Your draft is kept here')).toBeInTheDocument();
  });

  test('Zendesk takes neither the template nor the draft back: it is kept here', async () => {
    const { pass, press, showAll } = await insertAfter(({ world }) => {
      world.setFault('invoke', { kind: 'status', status: 500 });
      world.subscribe(({ kind }) => {
        if (kind === 'composer.text') world.setFault('set', { kind: 'status', status: 500 });
      });
    });
    await pass(8_000);
    expect(outcome()).toMatch(/nor your draft back/);
    await press(/^All templates/);
    await showAll();
    expect(screen.getByText('Your draft is kept here')).toBeInTheDocument();
    expect(screen.getByText('Hi Priya')).toBeInTheDocument();
  });
});
