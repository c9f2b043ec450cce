import { screen, within } from '@testing-library/react';
import {
  field,
  form,
  INSERT,
  insertAfter,
  openForm,
  openOnNote,
  outcome,
  SWITCH,
} from './template-form.fixture';

const preview = () => screen.getByRole('figure');

const DELIVERY =
  '&((namespace=[[demo_namespace]] template=[[delivery_day]] fallback=[[Your parcel comes on Friday.]] language=[[en_US]] body_text=[[Friday]]))&';

describe('values', () => {
  test('are prefilled from the sources the admin named', async () => {
    await openForm(/Bestellung aktualisiert/);
    expect(field('Vorname')).toHaveValue('Olivia');
    expect(field('Bestellung')).toHaveValue('1004');
    expect(preview()).toHaveTextContent('Hallo Olivia, es gibt Neuigkeiten zu 1004.');
    expect(preview()).toHaveTextContent('Demo-Laden');
  });

  test('speak to who wrote, also when the requester was changed', async () => {
    await openForm(/Bestellung aktualisiert/, { scenario: 'changed-requester' });
    expect(field('Vorname')).toHaveValue('Lena');
    expect(preview()).toHaveTextContent(/^What Lena will see/);
  });

  test('are prefilled from the macro that holds the template', async () => {
    await openForm(/Noch Fragen\?/);
    expect(field('Variable 1')).toHaveValue('Olivia');
  });

  test('are seen at once as the customer would see them, with WhatsApp’s marks', async () => {
    const { user } = await openForm(/Bestellung aktualisiert/);
    await user.clear(field('Bestellung'));
    await user.type(field('Bestellung'), 'BB-1');
    expect(within(preview()).getByText('BB-1').tagName).toBe('STRONG');
    expect(preview()).toHaveTextContent(/^What Olivia will see/);
  });

  test('that were typed are there again after a look at another template, until they go out', async () => {
    const { user, press, inZendesk } = await openForm(/Bestellung aktualisiert/);
    const type = async (value: string) => {
      await user.clear(field('Bestellung'));
      await user.type(field('Bestellung'), value);
    };
    await type('BB-1');
    await press(/^All templates/);
    await press(/Noch Fragen\?/);
    await press(/^All templates/);
    await press(/Bestellung aktualisiert/);
    expect(field('Bestellung')).toHaveValue('BB-1');
    expect(field('Vorname')).toHaveValue('Olivia');
    await inZendesk(() => user.click(screen.getByRole('button', { name: INSERT })));
    await press(/Bestellung aktualisiert/);
    expect(field('Bestellung')).toHaveValue('1004');
  });

  test('are for who wrote, also when the ticket is given to another requester', async () => {
    const { user, world, ticketId, inZendesk } = await openForm(/Bestellung aktualisiert/);
    await user.clear(field('Bestellung'));
    await user.type(field('Bestellung'), 'BB-1');
    await inZendesk(() => world.updateTicket(ticketId, { requesterId: 203 }));
    expect(field('Vorname')).toHaveValue('Olivia');
    expect(field('Bestellung')).toHaveValue('BB-1');
  });

  test('of a template that changed under the form fit the new one', async () => {
    const { user, world, pass, comeBack } = await openForm(/Noch Fragen\?/);
    await user.type(field('Variable 1'), '!');
    const macros = world.state.macros.map((macro) => ({
      ...macro,
      actions: macro.actions.map(({ field: name, value }) => ({
        field: name,
        value: JSON.parse(
          JSON.stringify(value).replace(
            /(language=\[\[de\]\]) body_text=\[\[\{\{ticket.requester.first_name\}\}\]\]\)\)/,
            '$1 body_text=[[{{ticket.requester.first_name}}]] body_text=[[Montag]]))',
          ),
        ),
      })),
    }));
    world.replace({ ...world.state, macros });
    await pass(16 * 60_000);
    await comeBack();
    expect(field('Variable 1')).toHaveValue('Olivia!');
    expect(field('Variable 2')).toHaveValue('Montag');
  });
});

describe('problems', () => {
  test('an empty field is one only when the agent goes on', async () => {
    const { press, draft } = await openForm(/Delivery day/);
    expect(screen.queryByText('Fill this in.')).toBeNull();
    await press(INSERT);
    expect(screen.getByText('Fill this in.')).toBeInTheDocument();
    expect(field('Day')).toHaveAttribute('aria-invalid', 'true');
    expect(draft()).toBe('');
  });

  test.each([
    ['the shorthand’s own signs', 'a]] b', 'The signs [[ ]] ))& cannot be used here.'],
    ['a row of blanks', 'a      b', 'WhatsApp refuses line breaks, tabs'],
    ['too long', 'x'.repeat(32_769), 'This is longer than WhatsApp allows here.'],
  ])('%s', async (_what, value, words) => {
    const { user, press, draft } = await openForm(/Delivery day/);
    await user.click(field('Day'));
    await user.paste(value);
    expect(form()).toHaveTextContent(words);
    await press(INSERT);
    expect(draft()).toBe('');
  });
});

describe('inserting', () => {
  test('puts the shorthand into the composer, which then can be sent', async () => {
    const { user, press, draft, verdict } = await openForm(/Delivery day/);
    await user.type(field('Day'), ' Friday ');
    await press(INSERT);
    expect(draft()).toBe(DELIVERY);
    expect(verdict()).toBe('template-ok');
    // The form has done its work; one line says what is left to do.
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByText('Press Send')).toBeInTheDocument();
    expect(screen.queryByText('Your draft is kept here')).toBeNull();
  });

  test('Enter in a field does the same', async () => {
    const { user, draft, inZendesk } = await openForm(/Delivery day/);
    await inZendesk(() => user.type(field('Day'), 'Friday{Enter}'));
    expect(draft()).toBe(DELIVERY);
  });

  test('Enter goes on to the next field that is empty or wrong, and inserts after the last one', async () => {
    const { user, draft, inZendesk } = await openForm(/Bestellung aktualisiert/);
    await inZendesk(() => user.clear(field('Bestellung')));
    await inZendesk(() => user.type(field('Vorname'), '{Enter}'));
    expect(field('Bestellung')).toHaveFocus();
    expect(draft()).toBe('');
    await inZendesk(() => user.keyboard('BB-1{Enter}'));
    expect(draft()).toContain('[[BB-1]]');
  });

  test('Enter on the title leads to the first such field, else to the action, and does nothing more', async () => {
    const { user, draft, press, inZendesk } = await openForm(/Delivery day/);
    await inZendesk(() => user.keyboard('{Enter}'));
    expect(field('Day')).toHaveFocus();
    await press(/^All templates/);
    await press(/Noch Fragen/);
    await inZendesk(() => user.keyboard('{Enter}'));
    expect(screen.getByRole('button', { name: INSERT })).toHaveFocus();
    expect(draft()).toBe('');
  });

  test('says before that a draft will be kept, keeps it, and puts it back', async () => {
    const text = 'Hi Olivia,\nI am looking into it & come back.';
    const { user, press, draft, showAll } = await openForm(/Delivery day/, {
      scenario: 'closed',
      draft: text,
    });
    expect(form()).toHaveTextContent('Your draft will be replaced and kept here.');
    await user.type(field('Day'), 'Friday');
    await press(INSERT);
    expect(draft()).toBe(DELIVERY);
    await showAll();
    expect(screen.getByText('Your draft is kept here')).toBeInTheDocument();
    await press('Put it back');
    expect(draft()).toBe(text);
    expect(screen.queryByText('Your draft is kept here')).toBeNull();
  });

  test('a second try with other values still keeps the agent’s own draft', async () => {
    const { user, press, draft, showAll } = await openForm(/Delivery day/, {
      scenario: 'closed',
      draft: 'Hi Olivia',
    });
    await user.type(field('Day'), 'Friday');
    await press(INSERT);
    await press(/Delivery day/);
    await user.type(field('Day'), 'Friday noon');
    await press(INSERT);
    expect(draft()).toContain('Friday noon');
    await showAll();
    await press('Put it back');
    expect(draft()).toBe('Hi Olivia');
  });

  test('what was typed meanwhile is kept when the old draft is put back', async () => {
    const { user, press, draft, type, inZendesk, showAll } = await openForm(/Delivery day/, {
      scenario: 'closed',
      draft: 'Hi Olivia',
    });
    await user.type(field('Day'), 'Friday');
    await press(INSERT);
    await inZendesk(() => type('Something new'));
    await showAll();
    await press('Put it back');
    expect(draft()).toBe('Hi Olivia');
    expect(screen.getByText('Something new')).toBeInTheDocument();
  });

  test('in the open window it says that a template is not needed', async () => {
    await openForm(/Delivery day/, { scenario: 'fresh' });
    expect(form()).toHaveTextContent('a free-form reply can be sent as well');
  });
});

describe('on an internal note', () => {
  test('it says that a template is none, and switches', async () => {
    const { press, world, ticketId, pass } = await openOnNote();
    await press(SWITCH);
    await pass(1_000);
    expect(world.ticket(ticketId).composer.type).toBe('publicReply');
    expect(form()).not.toHaveTextContent('A template has to be a public reply.');
    expect(screen.getByRole('heading', { name: 'Delivery day' })).toHaveFocus();
  });

  test('what becomes of the note’s text is said before, and “Insert” keeps it', async () => {
    const { press, user, draft, type, inZendesk, showAll, pass } = await openOnNote();
    const words = "Switching makes your note's text the public reply.";
    expect(form()).not.toHaveTextContent(words);
    await inZendesk(() => type('Ask the warehouse'));
    expect(form()).toHaveTextContent(words);
    expect(form()).not.toHaveTextContent('Your draft will be replaced');
    await user.type(field('Day'), 'Friday');
    await press(INSERT);
    expect(outcome()).toMatch(/writes an internal note/);
    await press(SWITCH);
    await pass(1_000);
    // What stood in the way is gone, and its sentence with it.
    expect(outcome()).toBe('');
    expect(form()).toHaveTextContent('Your draft will be replaced and kept here.');
    await press(INSERT);
    expect(draft()).toBe(DELIVERY);
    await showAll();
    expect(screen.getByText('Ask the warehouse')).toBeInTheDocument();
  });
});

describe('the form has the sidebar for itself', () => {
  test('and says how the window stands, which it hides; the way back brings all of it', async () => {
    const { press, container } = await openForm(/Delivery day/);
    expect(screen.queryByRole('region', { name: 'Reply window' })).toBeNull();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    const headline = container.querySelector('[data-window-state] p')?.textContent;
    expect(headline).toMatch(/^Closed \d+ h ago$/);
    await press(`All templates. ${headline}`);
    expect(screen.getByRole('region', { name: 'Reply window' })).toBeInTheDocument();
    expect(screen.getAllByRole('tab')).toHaveLength(3);
  });
});

describe('nothing is inserted, and it is said why', () => {
  test('the draft changed, unseen by the sidebar', async () => {
    const { draft } = await insertAfter(({ world, type }) => {
      world.setFault('comment.text.changed', { kind: 'noAnswer' });
      type('Hi Priya, and more');
    });
    expect(outcome()).toMatch(/The draft has changed meanwhile/);
    expect(draft()).toBe('Hi Priya, and more');
  });

  test('the channel changed', async () => {
    const { draft } = await insertAfter(({ world, ticketId }) => {
      world.setFault('ticket.editor.targetChannel.changed', { kind: 'noAnswer' });
      world.setFault('comment.text.changed', { kind: 'noAnswer' });
      world.setTargetChannel(ticketId, 'email');
    });
    expect(outcome()).toMatch(/goes to another channel/);
    expect(draft()).toContain('Hi Priya');
    expect(draft()).not.toContain('template');
  });

  test('the composer writes a note', async () => {
    await insertAfter(({ world, ticketId }) => world.setCommentType(ticketId, 'internalNote'));
    expect(outcome()).toMatch(/writes an internal note/);
  });

  test('Zendesk takes the text from nobody', async () => {
    const { draft, pass } = await insertAfter(({ world }) =>
      world.setVariants({ commentWritesInMessaging: false }),
    );
    await pass(8_000);
    expect(outcome()).toMatch(/did not take the template\. Your draft is as it was/);
    expect(draft()).toBe('Hi Priya');
  });
});
