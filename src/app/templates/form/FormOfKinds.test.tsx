import { screen, within } from '@testing-library/react';
import type { Template } from '../../../core/template/template';
import { templateOf } from '../../../core/template/template.fixture';
import { fileParameters, parameterOf } from '../../../core/template/template-parameter';
import { NOT_SENDING, type SendTemplate } from '../../../session/templates/template-data';
import { type Beside, renderBeside } from '../../testing/render-beside';
import { viewOf } from '../../testing/views';
import { possibleWindow, timedWindow } from '../../testing/windows';
import { TemplateForm } from './TemplateForm';

const KEY = { sendNow: 'ready', number: null } as const;

const open = (template: Partial<Template>, beside: Beside = {}, onBack = () => {}) =>
  renderBeside(
    <TemplateForm template={templateOf(template)} onBack={onBack} onWentOut={onBack} />,
    beside,
  );

const body = (name: string, changes: Parameters<typeof parameterOf>[0] | object = {}) =>
  parameterOf({ part: 'body', kind: 'text', name, ...changes });

const field = (name: string) => screen.getByRole('textbox', { name });
const hintOf = (name: string) => field(name).getAttribute('aria-describedby') ?? '';
const described = (name: string) =>
  hintOf(name)
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
const button = (name: string) => screen.queryByRole('button', { name });
const INSERT = 'Insert into the reply';
const SEND = 'Send now…';

describe('each field says where its value came from', () => {
  const DAY = body('2', { label: 'Day', example: 'Friday' });

  test.each([
    ['mapped', { source: 'requester.first_name' }, 'Lena', "Taken from: requester's first name"],
    ['mapped, not known', { source: 'brand.name' }, '', 'Nothing known here: brand'],
    ['mapped to a field', { source: 'ticket.field.77' }, '', 'Nothing known here: ticket field 77'],
    [
      'of the profile',
      { source: 'requester.field.level' },
      '',
      "Nothing known here: field “level” of the requester's profile",
    ],
    ['of a macro', { preset: '{{ticket.id}}' }, '1001', 'Taken from the macro'],
    ['nobody knows', { example: 'Friday' }, '', 'For example: Friday'],
  ])('%s', async (_what, changes, value, words) => {
    await open({ body: 'Order {{1}}', parameters: [body('1', { label: 'It', ...changes })] });
    expect(field('It')).toHaveValue(value);
    expect(described('It')).toContain(words);
  });

  test('a guess says that it is one', async () => {
    await open({ body: 'Hi {{first_name}}', parameters: [body('first_name')] });
    expect(field('First name')).toHaveValue('Lena');
    expect(described('First name')).toContain("A guess, please check: requester's first name");
  });

  test('what is still being read says so, and comes by itself', async () => {
    const { change, session } = await open(
      { body: '{{1}}', parameters: [body('1', { label: 'Shop', source: 'brand.name' })] },
      { areFactsLoading: true },
    );
    expect(described('Shop')).toContain('Being looked up: brand');
    await change({ facts: { ...session.get().facts, brandName: 'Birch' }, areFactsLoading: false });
    expect(field('Shop')).toHaveValue('Birch');
    expect(described('Shop')).toContain('Taken from: brand');
  });

  test('what was typed stays, says nothing of its origin, and can be taken back', async () => {
    const { user, change, session } = await open({
      body: 'Hi {{1}}, {{2}}',
      parameters: [body('1', { label: 'Name', source: 'requester.first_name' }), DAY],
    });
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Mrs Hoffmann');
    await change({ facts: { ...session.get().facts, requesterName: 'Eva' } });
    expect(field('Name')).toHaveValue('Mrs Hoffmann');
    expect(described('Name')).not.toContain('Taken from');
    await user.click(screen.getByRole('button', { name: 'Put “Eva” back into “Name”' }));
    expect(field('Name')).toHaveValue('Eva');
  });
});

describe('every kind of value', () => {
  const KINDS: Partial<Template> = {
    header: { kind: 'document' },
    body: 'To {{1}}',
    buttons: [
      { kind: 'url', text: 'Track', url: 'https://a.example/{{1}}' },
      { kind: 'copy-code', text: 'Copy' },
      { kind: 'quick-reply', text: 'Yes' },
    ],
    parameters: [
      parameterOf({ part: 'header', kind: 'document', name: '' }),
      body('1', { label: 'Name' }),
      parameterOf({ part: 'button', kind: 'url-suffix', name: '', button: 0 }),
      parameterOf({ part: 'button', kind: 'copy-code', name: '', button: 1 }),
      parameterOf({ part: 'button', kind: 'payload', name: '', button: 2 }),
    ],
  };

  test('stands with its part; what may be left empty is put away', async () => {
    await open(KINDS, { access: KEY });
    for (const [part, name] of [
      ['Header', 'Address of the document'],
      ['Text', 'Name'],
      ['Buttons', 'End of the address behind “Track”'],
      ['Buttons', 'Code that “Copy” copies'],
    ] as const) {
      const group = screen.getByRole('group', { name: part });
      expect(within(group).getByRole('textbox', { name })).toBeInTheDocument();
    }
    expect(screen.getByText('What a tap on a button sends back (optional)')).toBeInTheDocument();
    expect(described('Address of the document')).toContain('at most 100 MB');
  });

  test.each([
    ['Address of the document', 'http://a.example/a.pdf', 'begins with https://'],
    ['Address of the document', 'https://a.example/a.exe', 'does not take here'],
    ['Address of the document', 'https://a.example/a b.pdf', 'cannot hold blanks'],
    ['Address of the document', 'https://scontent.whatsapp.net/a.pdf', "Meta's sample file"],
    ['End of the address behind “Track”', 'https://b.example/1', 'leads to another address'],
    ['End of the address behind “Track”', 'a b', 'cannot hold blanks'],
    ['Code that “Copy” copies', 'x'.repeat(40), 'longer than WhatsApp allows'],
    ['Name', 'a{{1}}', 'placeholder left'],
  ])('%s: “%s” %s', async (name, value, words) => {
    const { user } = await open(KINDS, { access: KEY });
    await user.click(field(name));
    await user.paste(value);
    expect(described(name)).toContain(words);
    expect(field(name)).toHaveAttribute('aria-invalid', 'true');
  });

  test('the whole address of a button is cut to its end', async () => {
    const { user } = await open(KINDS, { access: KEY });
    const end = 'End of the address behind “Track”';
    await user.click(field(end));
    await user.paste('https://a.example/BB-99');
    expect(described(end)).toContain('Only the end of the address belongs here');
    await user.click(screen.getByRole('button', { name: 'Use only “BB-99”' }));
    expect(field(end)).toHaveValue('BB-99');
    expect(field(end)).not.toHaveAttribute('aria-invalid', 'true');
  });

  test.each([
    ['a key: it gets a name', KEY, true],
    ['no key: it cannot', { sendNow: 'no-key', number: null } as const, false],
  ])('a document whose address names none, with %s', async (_what, access, asks) => {
    const { user } = await open(
      { header: { kind: 'document' }, parameters: fileParameters('document') },
      { access },
    );
    await user.click(field('Address of the document'));
    await user.paste('https://a.example/download?id=7');
    expect(screen.getByText(/customer (reads|would read) “Untitled”/)).toBeInTheDocument();
    const name = screen.queryByRole('textbox', { name: 'Name of the document' });
    expect(name !== null).toBe(asks);
    if (name === null) return;
    await user.type(name, 'Bill.pdf');
    expect(within(screen.getByRole('figure')).getByText('Bill.pdf')).toBeInTheDocument();
  });

  test('a copy button without words has a label', async () => {
    await open(
      {
        buttons: [{ kind: 'copy-code', text: '' }],
        parameters: [parameterOf({ part: 'button', kind: 'copy-code', name: '', button: 0 })],
      },
      { access: KEY },
    );
    expect(field('Code that “Copy code” copies')).toBeInTheDocument();
    expect(within(screen.getByRole('figure')).getByText('Copy code')).toBeInTheDocument();
  });

  test.each([
    ['a key: sending comes first', KEY, /“Send now” is certain/, SEND],
    [
      'no key: the link is to be checked',
      { sendNow: 'no-key', number: null } as const,
      /Check the link/,
      INSERT,
    ],
  ])('the address of a button, and %s', async (_what, access, words, primary) => {
    await open(
      {
        buttons: [{ kind: 'url', text: 'Track', url: 'https://a.example/{{1}}' }],
        parameters: [parameterOf({ part: 'button', kind: 'url-suffix', name: '', button: 0 })],
      },
      { access },
    );
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(button(primary)).toHaveAttribute('type', 'submit');
  });

  test('the end of a whole address is taken by a press, and the keyboard goes on in its field', async () => {
    const { user } = await open({
      buttons: [{ kind: 'url', text: 'Track', url: 'https://a.example/{{1}}' }],
      parameters: [parameterOf({ part: 'button', kind: 'url-suffix', name: '', button: 0 })],
    });
    const end = field('End of the address behind “Track”');
    await user.click(end);
    await user.paste('https://a.example/BB-1');
    await user.click(screen.getByRole('button', { name: 'Use only “BB-1”' }));
    expect(end).toHaveValue('BB-1');
    expect(end).toHaveFocus();
    await user.keyboard('{Backspace}2');
    expect(end).toHaveValue('BB-2');
  });

  test('a value that nobody sees whole is shown to hold something', async () => {
    const { user } = await open(KINDS, { access: KEY });
    await user.click(field('Name'));
    await user.paste('Le\u202ena\u200b');
    expect(described('Name')).toContain('Holds characters that nobody sees: U+202E, U+200B');
  });

  test('near the limit the length is shown, beyond it that it may be refused', async () => {
    const { user } = await open({
      ...KINDS,
      header: null,
      buttons: [],
      parameters: [body('1', { label: 'Number' })],
    });
    await user.click(field('Number'));
    await user.paste('x'.repeat(900));
    expect(screen.getByText('903 of 1,024 characters')).toBeInTheDocument();
    await user.paste('x'.repeat(124));
    expect(screen.getByText(/WhatsApp may refuse it \(132005\)/)).toBeInTheDocument();
  });
});

describe('ways out', () => {
  test.each([
    ['no key: insert', {}, {}, [INSERT]],
    ['a key: both', {}, { access: KEY }, [INSERT, SEND]],
    ['a key, no namespace: send only', { namespace: null }, { access: KEY }, [SEND]],
  ])('%s', async (_what, template, changes, names) => {
    await open(template, changes);
    for (const name of [INSERT, SEND]) {
      expect(button(name) !== null).toBe((names as readonly string[]).includes(name));
    }
  });

  test('what cannot be sent is shown with its reason, and neither fields nor buttons', async () => {
    await open({ status: 'PENDING', body: 'Hi {{1}}', parameters: [body('1')] });
    expect(screen.getByText('Meta is still reviewing it.')).toBeInTheDocument();
    expect(screen.getByText(/once Meta has approved it/)).toBeInTheDocument();
    expect(screen.getByRole('figure')).toHaveTextContent('Hi Lena');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(button(INSERT)).toBeNull();
  });

  test('signs that break the shorthand leave “Send now”', async () => {
    const start = jest.fn();
    const template = { body: 'Order {{1}}', parameters: [body('1', { label: 'Number' })] };
    const { user } = await open(template, { access: KEY, send: { ...NOT_SENDING, start } });
    await user.click(field('Number'));
    await user.paste('[[Lena]]');
    expect(described('Number')).toContain('can be sent at once, but not inserted');
    expect(button(INSERT)).toBeDisabled();
    await user.click(screen.getByRole('button', { name: SEND }));
    expect(start).toHaveBeenCalledWith({
      template: templateOf(template),
      values: ['[[Lena]]'],
      customer: 'Lena',
    });
  });

  test('an empty field keeps it from being sent, and gets the focus', async () => {
    const start = jest.fn();
    const { user } = await open(
      {
        body: '{{1}} {{2}}',
        parameters: [body('1', { preset: 'x' }), body('2', { label: 'Day' })],
      },
      { access: KEY, send: { ...NOT_SENDING, start } },
    );
    await user.click(screen.getByRole('button', { name: SEND }));
    expect(start).not.toHaveBeenCalled();
    await screen.findByText('Fill this in.');
    expect(field('Day')).toHaveFocus();
  });

  test.each<[string, SendTemplate['state']]>([
    [
      'sending',
      { kind: 'sending', submission: { template: templateOf(), values: [], customer: '' } },
    ],
    [
      'unclear',
      {
        kind: 'unclear',
        submission: { template: templateOf(), values: [], customer: '' },
        failure: { kind: 'no-answer' },
        checkFailure: null,
      },
    ],
  ])('while it is %s neither button nor Enter does anything', async (_what, state) => {
    const start = jest.fn();
    const insert = jest.fn(async () => ({ ok: false, error: { kind: 'ticket-changed' } }) as const);
    const { user } = await open(
      { body: '{{1}}', parameters: [body('1', { label: 'Day', preset: 'Friday' })] },
      {
        access: KEY,
        send: { ...NOT_SENDING, state, start },
        host: { insert },
      },
    );
    await user.click(screen.getByRole('button', { name: SEND }));
    await user.click(screen.getByRole('button', { name: INSERT }));
    await user.type(field('Day'), '{Enter}');
    expect(start).not.toHaveBeenCalled();
    expect(insert).not.toHaveBeenCalled();
  });

  test('a reply that does not go to WhatsApp takes neither way', async () => {
    await open(
      {},
      { access: KEY, view: viewOf(timedWindow('closed'), undefined, { freeText: 'not-watched' }) },
    );
    expect(button(INSERT)).toBeDisabled();
    expect(button(SEND)).toBeDisabled();
  });
});

describe('no template is needed', () => {
  test.each([
    ['here', viewOf(timedWindow('open')), 'No template is needed: the window is open'],
    [
      'by a message elsewhere',
      viewOf(timedWindow('open', { startedBy: { isInTicket: false } })),
      'Lena has written elsewhere',
    ],
    ['perhaps', viewOf(possibleWindow()), 'Perhaps no template is needed'],
    [
      'on another channel',
      viewOf(timedWindow('closed'), undefined, {
        otherWindows: [{ channel: 'instagram_dm', window: timedWindow('closing') }],
      }),
      'On Instagram no template is needed',
    ],
  ])('%s', async (_what, view, words) => {
    await open({}, { view });
    expect(screen.getByText(new RegExp(words))).toBeInTheDocument();
  });

  test('where one is, nothing is said of it', async () => {
    await open({}, { view: viewOf(timedWindow('closed')) });
    expect(screen.queryByText(/o template is needed/)).toBeNull();
  });
});

test('the category is said with what it means, and no price', async () => {
  await open({ category: 'MARKETING' });
  expect(screen.getByTitle(/^Marketing: offers and news/)).toHaveTextContent('Marketing');
});

test('the profile is asked for once, for this template', async () => {
  const wantProfile = jest.fn();
  const { change } = await open({}, { wantProfile });
  await change({ partner: { name: 'Lena H.', isRequester: true } });
  expect(wantProfile).toHaveBeenCalledTimes(1);
});
