import { settle, testWorld } from '../testing/test-world';
import type { WorldChange } from './world-state';

const HOUR = 3_600_000;
const TEMPLATE =
  '&((namespace=[[n]] template=[[order_update]] fallback=[[f]] language=[[de]] body_text=[[a]] body_text=[[b]]))&';

describe('a reply on WhatsApp', () => {
  const lastSent = (world = testWorld('closing')) =>
    world.ticket(1002).conversation.findLast(({ role }) => role === 'end-user')?.sentAt ?? 0;

  it.each([
    [-1, null],
    [0, 131047],
    [1, 131047],
  ])('%d ms from the end of the 24 hours', async (offset, code) => {
    const world = testWorld('closing');
    world.passTime(lastSent(world) + 24 * HOUR + offset - world.now());
    world.setComposerText(1002, 'Olá', 'agent');
    await expect(world.submitReply(1002)).resolves.toMatchObject({ sent: true });
    const message = world.ticket(1002).conversation.at(-1);
    expect(message).toMatchObject({ text: 'Olá', role: 'agent', isPublic: true });
    expect(message?.delivery?.code ?? null).toBe(code);
    expect(world.state.toasts).toHaveLength(code === null ? 0 : 1);
    expect(world.ticket(1002).composer.text).toBe('');
  });

  it('counts from the sending, not from the arrival', async () => {
    const world = testWorld('late-arrival');
    world.setComposerText(1011, 'Sure', 'agent');
    await world.submitReply(1011);
    expect(world.ticket(1011).conversation.at(-1)?.delivery).toEqual({
      state: 'failed',
      code: 131047,
      title: 'Re-engagement message',
    });
  });

  it.each([
    ['an approved template', TEMPLATE, null],
    ['a template of another language', TEMPLATE.replace('[[de]]', '[[fr]]'), 132001],
    ['too few values', TEMPLATE.replace(' body_text=[[b]]', ''), 132000],
    ['a broken shorthand', TEMPLATE.replace('))&', ')'), 131047],
    ['text around it', `Hi ${TEMPLATE}`, 131047],
  ])('after the window: %s', async (_, text, code) => {
    const world = testWorld('closed');
    world.setComposerText(1004, text, 'agent');
    await world.submitReply(1004);
    expect(world.ticket(1004).conversation.at(-1)?.delivery?.code ?? null).toBe(code);
  });

  it('the customer’s message in another ticket keeps it open', async () => {
    const world = testWorld('second-ticket');
    world.setComposerText(1004, 'Yes', 'agent');
    await world.submitReply(1004);
    expect(world.ticket(1004).conversation.at(-1)?.delivery).toBeNull();
  });

  it('a note or another channel is never refused', async () => {
    const world = testWorld('closed');
    world.setCommentType(1004, 'internalNote');
    world.setComposerText(1004, 'For us', 'agent');
    await world.submitReply(1004);
    expect(world.ticket(1004).conversation.at(-1)).toMatchObject({
      channel: 'internal',
      isPublic: false,
      delivery: null,
    });
  });

  it('can be refused in an open window, by a switch', async () => {
    const world = testWorld('fresh');
    world.setFault('delivery', { kind: 'delivery', code: 131049, title: 'Held back' });
    world.setComposerText(1001, 'Hello', 'agent');
    await world.submitReply(1001);
    expect(world.ticket(1001).conversation.at(-1)?.delivery?.code).toBe(131049);
  });

  it('needs something to send', async () => {
    const world = testWorld();
    await expect(world.submitReply(1001)).resolves.toMatchObject({ reason: 'empty' });
    world.setComposerText(1001, '<p></p>', 'app');
    await expect(world.submitReply(1001)).resolves.toMatchObject({ reason: 'empty' });
  });
});

describe('saving the fields beside a draft', () => {
  it('keeps the draft, sends nothing, and tells apps of it', async () => {
    const world = testWorld('closed');
    world.setComposerText(1004, 'Half an answer', 'agent');
    world.updateTicket(1004, { priority: 'urgent' }, 'agent');
    const before = world.ticket(1004).conversation.length;
    const seen: WorldChange['kind'][] = [];
    world.subscribe((change) => seen.push(change.kind));
    await expect(world.submitFields(1004)).resolves.toBeNull();
    expect(world.ticket(1004).composer.text).toBe('Half an answer');
    expect(world.ticket(1004).conversation).toHaveLength(before);
    expect(world.ticket(1004).saved).toBeUndefined();
    expect(seen).toEqual(expect.arrayContaining(['submit.start', 'submit.done']));
  });

  it('is stopped by an app like any save', async () => {
    const world = testWorld('closed');
    world.beforeSave(async () => ({ refused: 'Not now' }));
    world.updateTicket(1004, { priority: 'urgent' }, 'agent');
    await expect(world.submitFields(1004)).resolves.toMatchObject({ text: 'Not now' });
    expect(world.ticket(1004).saved).toBeDefined();
  });
});

describe('a macro', () => {
  it('fills its placeholders, keeps a draft, and changes fields', () => {
    const world = testWorld();
    world.setComposerText(1001, 'Before', 'agent');
    world.applyMacro(1001, 304);
    expect(world.ticket(1001).composer.text).toMatch(
      /^Before\nGood news, Lena: .* reference is 1001\.$/,
    );
    expect(world.ticket(1001).status).toBe('pending');
  });

  it('may turn the reply into a note, which is rich', () => {
    const world = testWorld();
    world.applyMacro(1001, 342);
    expect(world.ticket(1001).composer).toMatchObject({
      type: 'internalNote',
      text: '<p>Nora Lindqvist called the customer, nobody answered.</p>',
    });
  });

  it('says what it changes in steps, each with its own snapshot', () => {
    const world = testWorld();
    const seen: WorldChange['kind'][] = [];
    const before = world.state;
    world.subscribe((change) => seen.push(change.kind));
    world.applyMacro(1001, 305);
    expect(seen.filter((kind) => kind !== 'composer.selection')).toEqual([
      'composer.text',
      'ticket.field',
      'ticket.field',
    ]);
    expect(before.tickets[0]?.composer.text).toBe('');
  });

  it('does not exist: named', () => {
    expect(() => testWorld().applyMacro(1001, 1)).toThrow('no macro 1');
    expect(() => testWorld().applyMacro(1, 301)).toThrow('no ticket 1');
  });
});

describe('the composer', () => {
  it('keeps the draft when it changes between plain and rich', () => {
    const world = testWorld('several-channels');
    world.setComposerText(1006, 'a < b\nc', 'agent');
    world.setTargetChannel(1006, 'email');
    expect(world.ticket(1006).composer.text).toBe('<p>a &lt; b<br>c</p>');
    world.setTargetChannel(1006, 'whatsapp');
    expect(world.ticket(1006).composer.text).toBe('a < b\nc');
    expect(() => world.setTargetChannel(1006, 'viber')).toThrow('offers no channel "viber"');
  });

  it('can be HTML in messaging channels, as a variant', () => {
    const world = testWorld();
    world.setComposerText(1001, 'Hi', 'agent');
    world.setVariants({ messagingTextIsHtml: true });
    expect(world.ticket(1001).composer.text).toBe('<p>Hi</p>');
    world.setVariants({ messagingTextIsHtml: false });
    expect(world.ticket(1001).composer.text).toBe('Hi');
  });

  it('inserts in place of the selection and moves the cursor', () => {
    const world = testWorld();
    world.setComposerText(1001, 'one two three', 'agent');
    world.setComposerSelection(1001, { start: 4, end: 7 });
    world.insertComposerText(1001, '2', 'app');
    expect(world.ticket(1001).composer).toMatchObject({
      text: 'one 2 three',
      selection: { start: 5, end: 5 },
    });
  });
});

describe('the world', () => {
  it('opens a waiting ticket again when the customer writes', () => {
    const world = testWorld('closing');
    const id = world.customerWrites(1002, { text: 'Oi', channel: 'whatsapp', sentAt: 5 });
    expect(world.ticket(1002).status).toBe('open');
    expect(world.ticket(1002).conversation.at(-1)).toMatchObject({
      id,
      sentAt: 5,
      at: world.now(),
    });
  });

  it('lets time pass', () => {
    const world = testWorld();
    const before = world.now();
    world.passTime(HOUR);
    expect(world.now() - before).toBe(HOUR);
  });

  it('tells all listeners of nested changes in one order', async () => {
    const world = testWorld();
    const heard: string[] = [];
    world.subscribe(({ kind }) => {
      if (kind === 'time') world.setColorScheme('dark');
    });
    world.subscribe(({ kind }) => heard.push(kind));
    world.passTime(1);
    await settle();
    expect(heard).toEqual(['time', 'colorScheme']);
  });

  it('stops telling who unsubscribed', () => {
    const world = testWorld();
    const listener = jest.fn();
    world.subscribe(listener)();
    world.passTime(1);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('a ticket whose messaging has ended', () => {
  const sendIn = async (endedSessionsTakeReplies: boolean) => {
    const world = testWorld('session-ended');
    world.setVariants({ endedSessionsTakeReplies });
    world.setComposerText(1032, 'Yes', 'agent');
    return { world, outcome: await world.submitReply(1032) };
  };

  it('refuses a reply, and keeps it in the composer', async () => {
    const { world, outcome } = await sendIn(false);
    expect(outcome).toMatchObject({ sent: false, reason: 'session-ended' });
    expect(world.ticket(1032).composer.text).toBe('Yes');
  });

  it('or takes it, and goes on with it', async () => {
    const { world, outcome } = await sendIn(true);
    expect(outcome).toMatchObject({ sent: true });
    expect(world.ticket(1032).sessionEnded).toBe(false);
  });

  it('takes a note, which goes on with nothing', async () => {
    const world = testWorld('session-ended');
    world.setCommentType(1032, 'internalNote');
    world.setComposerText(1032, '<p>Look</p>', 'agent');
    expect(await world.submitReply(1032)).toMatchObject({ sent: true });
    expect(world.ticket(1032).sessionEnded).toBe(true);
  });
});
