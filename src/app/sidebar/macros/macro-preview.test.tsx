import { screen, within } from '@testing-library/react';
import { applyOf, type Opened, openMacros, panel, RETURNS } from './macros.fixture';

describe('a macro that the agent looks at', () => {
  const open = (opened: Opened, name: RegExp) =>
    opened.inZendesk(() => opened.user.click(within(panel()).getByRole('button', { name })));
  const HOW = /^How to send it back/;
  const preview = () => screen.queryByRole('region', { name: /^Preview of/ });
  const previewsOf = ({ requests }: Opened) =>
    requests().filter((url) => url.includes('/macros/3'));

  test('shows Zendesk’s own preview: the text for this customer, and the fields', async () => {
    const opened = await openMacros();
    await open(opened, /^Parcel is on its way/);
    expect(preview()).toHaveTextContent('What Lena would get');
    expect(preview()).toHaveTextContent('Good news, Lena: your parcel left');
    expect(preview()).toHaveTextContent('Status · Open → Pending');
    expect(within(preview() as HTMLElement).getByRole('status')).toHaveTextContent(
      'The preview of “Delivery › Parcel is on its way” is here.',
    );
    expect(opened.draft()).toBe('');
    expect(opened.world.ticket(opened.ticketId).status).toBe('open');
  });

  test('by keyboard, and closed again the same way', async () => {
    const opened = await openMacros();
    const button = within(panel()).getByRole('button', { name: HOW });
    button.focus();
    await opened.inZendesk(() => opened.user.keyboard('{Enter}'));
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveFocus();
    expect(preview()).toHaveTextContent('Tag added: return');
    await opened.inZendesk(() => opened.user.keyboard(' '));
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(preview()).toBeNull();
  });

  test('one at a time, and each asked for once', async () => {
    const opened = await openMacros();
    await open(opened, HOW);
    await open(opened, /^Parcel is on its way/);
    expect(screen.getAllByRole('region', { name: /^Preview of/ })).toHaveLength(1);
    await open(opened, HOW);
    expect(preview()).toHaveTextContent('You can return everything');
    expect(previewsOf(opened)).toEqual([
      '/api/v2/tickets/1001/macros/306/apply.json',
      '/api/v2/tickets/1001/macros/304/apply.json',
    ]);
  });

  test.each([
    [/^Hand over to the warehouse/, 'An internal note', 'Warehouse: please check'],
    [/^Waiting for the customer/, 'Writes nothing to Lena.', 'Status · Open → Pending'],
    [/^Erste Antwort/, 'What Lena would get', 'Changes no field of the ticket.'],
    [/^Take it/, 'Writes nothing', 'Changes no field of the ticket.'],
    [/^Escalate/, 'Writes nothing', 'Priority · Normal → Urgent'],
  ])('%s', async (name, ...says) => {
    const opened = await openMacros();
    await open(opened, name);
    for (const words of says) expect(preview()).toHaveTextContent(words);
  });

  test('a template is shown in the customer’s words, not as code', async () => {
    const opened = await openMacros();
    await open(opened, /^Are you still there/);
    expect(preview()).toHaveTextContent('We would still like to help. Just answer this message.');
    expect(preview()).toHaveTextContent('Template “still_there” (en_US)');
    expect(preview()).not.toHaveTextContent('&((');
  });

  test('is asked for again when somebody else changes the ticket', async () => {
    const opened = await openMacros();
    await open(opened, HOW);
    await opened.inZendesk(() =>
      opened.world.updateTicket(
        opened.ticketId,
        { status: 'hold', tags: ['return'] },
        'somebody else',
      ),
    );
    expect(preview()).toHaveTextContent('The ticket has changed: the preview is loaded again.');
    await opened.pass(300);
    expect(preview()).toHaveTextContent('Status · On hold → Pending');
    expect(preview()).not.toHaveTextContent('Tag');
    expect(previewsOf(opened)).toHaveLength(2);
    await opened.press(applyOf(RETURNS));
    await opened.pass(300);
    expect(opened.draft()).toContain('You can return everything');
    expect(preview()).toHaveTextContent('Changes no field of the ticket.');
  });

  test('in an inactive tab nothing is asked for', async () => {
    const opened = await openMacros();
    await open(opened, HOW);
    await opened.inZendesk(() => opened.host.deactivate('frame-1'));
    await opened.inZendesk(() =>
      opened.world.updateTicket(opened.ticketId, { status: 'hold' }, 'somebody else'),
    );
    await opened.pass(1_000);
    expect(previewsOf(opened)).toHaveLength(1);
    await opened.inZendesk(() => opened.host.activate('frame-1'));
    await opened.pass(100);
    expect(preview()).toHaveTextContent('Status · On hold → Pending');
  });

  test('a failure is told with what still works, and can be tried again', async () => {
    const opened = await openMacros();
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', { kind: 'status', status: 500 });
    await open(opened, /^Parcel is on its way/);
    expect(preview()).toHaveTextContent('The preview could not be loaded.');
    expect(preview()).toHaveTextContent('Zendesk has a problem of its own (500).');
    expect(preview()).toHaveTextContent('Good news, {{ticket.requester.first_name}}:');
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', null);
    await opened.press('Try again');
    expect(preview()).toHaveTextContent('Good news, Lena:');
    expect(preview()).not.toHaveTextContent('could not be loaded');
  });

  test.each([
    [404, 'Zendesk no longer knows this macro, or not this ticket (404).'],
    [403, 'Zendesk did not allow it (403).'],
    [429, 'Zendesk asks for a pause'],
    [500, 'Zendesk has a problem of its own (500).'],
  ])(
    'refused with %d: says so with the macro’s own text, and applying still works',
    async (status, words) => {
      const opened = await openMacros();
      opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', { kind: 'status', status });
      await open(opened, /^Parcel is on its way/);
      const shown = within(preview() as HTMLElement);
      expect(shown.getByRole('alert')).toHaveTextContent('The preview could not be loaded.');
      expect(preview()).toHaveTextContent(words);
      expect(preview()).toHaveTextContent('Applying it still works.');
      expect(preview()).toHaveTextContent('Good news, {{ticket.requester.first_name}}:');
      await opened.press(applyOf('Delivery › Parcel is on its way'));
      expect(opened.draft()).toMatch(/^Good news, Lena/);
    },
  );

  test('no answer at all ends in words, and can be tried again', async () => {
    const opened = await openMacros();
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', { kind: 'noAnswer' });
    await open(opened, HOW);
    await opened.pass(15_000);
    expect(preview()).toHaveTextContent('Zendesk did not answer in time. Try again.');
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', null);
    await opened.press('Try again');
    expect(preview()).toHaveTextContent('Tag added: return');
  });

  test('a slow answer: says that it loads, and applying still works', async () => {
    const opened = await openMacros();
    opened.world.setFault('/api/v2/tickets/*/macros/*/apply*', { kind: 'delay', ms: 4_000 });
    await open(opened, HOW);
    expect(preview()).toHaveTextContent('Loading…');
    await opened.press(applyOf(RETURNS));
    expect(opened.draft()).toContain('You can return everything');
    await opened.pass(5_000);
    expect(preview()).toHaveTextContent('Changes no field of the ticket.');
  });
});
