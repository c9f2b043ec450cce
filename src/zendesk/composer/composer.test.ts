import { waitsAreOver } from '../../../test/fixtures/quick-timers.fixture';
import type { Composer } from '../../core/conversation/ticket-snapshot';
import { localZendesk } from '../testing/local-zendesk';
import { plainText } from '../ticket/plain-text';
import { asComposerMarkup, insertText, putBack } from './composer';

const SHORTHAND = '&((namespace=[[demo]] template=[[t]] fallback=[[Hi & bye]] language=[[de]]))&';

waitsAreOver();

/** A ticket with this draft, and what the agent saw of it. */
function withDraft(text: string, scenario = 'fresh') {
  const zendesk = localZendesk({ scenario });
  zendesk.type(text);
  const expected = {
    ticketId: String(zendesk.ticketId),
    type: 'publicReply',
    targetChannel: 'whatsapp',
    text,
  };
  const back = (draft: string, markup = draft): Composer => ({
    text: draft,
    markup,
    type: 'publicReply',
    targetChannel: 'whatsapp',
    hasAttachments: false,
  });
  return { ...zendesk, expected, back };
}

const DRAFTS = [
  ['no draft', ''],
  ['a draft', 'I am looking into it.'],
  ['a draft with signs', 'if a < b & b > c: 5 & 6'],
  ['a draft of several lines', 'one\n\ntwo\nthree'],
] as const;

describe('inserting', () => {
  test.each(DRAFTS)('in place of %s, which comes back as it was', async (_what, text) => {
    const { client, draft, expected } = withDraft(text);
    await expect(insertText(client, SHORTHAND, expected)).resolves.toEqual({
      ok: true,
      value: {
        text,
        markup: text,
        type: 'publicReply',
        targetChannel: 'whatsapp',
        hasAttachments: false,
      },
    });
    // To the letter: an entity in a plain composer would go to the customer as it stands.
    expect(draft()).toBe(SHORTHAND);
  });

  test('into a rich composer', async () => {
    const { client, draft, expected, world, type } = withDraft('');
    world.setVariants({ messagingTextIsHtml: true });
    type('<p>Hello <strong>Lena</strong></p>');
    const inserted = await insertText(client, SHORTHAND, {
      ...expected,
      text: 'Hello Lena',
    });
    expect(inserted).toMatchObject({
      ok: true,
      value: { text: 'Hello Lena', markup: '<p>Hello <strong>Lena</strong></p>' },
    });
    const text = SHORTHAND.replaceAll('&', '&amp;');
    expect(draft()).toBe(`<p>${text}</p>`);
  });

  test('text with a tag in it reaches a rich composer as text', async () => {
    const { client, draft, expected, world } = withDraft('');
    world.setVariants({ messagingTextIsHtml: true });
    const inserted = await insertText(client, 'Hi <b>Lena</b>\nbye', expected);
    expect(inserted).toMatchObject({ ok: true });
    expect(draft()).toContain('Hi &lt;b&gt;Lena&lt;/b&gt;<br>bye');
  });

  test('where the text cannot be set, an empty composer still takes it', async () => {
    const { client, draft, expected, world } = withDraft('');
    world.setVariants({ commentWritesInMessaging: false });
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: true,
    });
    expect(draft()).toBe(SHORTHAND);
  });

  test('where the insert action fails, the text is appended', async () => {
    const { client, draft, expected, world } = withDraft('Hi');
    world.setFault('ticket.editor.insert', { kind: 'status', status: 500 });
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: true,
    });
    expect(draft()).toBe(SHORTHAND);
  });

  test('white space that the composer shows otherwise is no other draft', async () => {
    const { client, expected } = withDraft('one  two ');
    await expect(
      insertText(client, SHORTHAND, { ...expected, text: 'one two' }),
    ).resolves.toMatchObject({ ok: true });
  });
});

describe('nothing is inserted when something changed between', () => {
  test.each([
    ['the draft', 'draft-changed', { text: 'something else' }],
    ['the ticket', 'ticket-changed', { ticketId: '1002' }],
    ['the channel', 'channel-changed', { targetChannel: 'email' }],
    ['the channel, unknown before', 'channel-changed', { targetChannel: null }],
  ])('%s', async (_what, kind, change) => {
    const { client, draft, expected, asked } = withDraft('Hi');
    await expect(insertText(client, SHORTHAND, { ...expected, ...change })).resolves.toMatchObject({
      ok: false,
      error: { kind },
    });
    expect(draft()).toBe('Hi');
    expect(asked().filter((label) => /^(set|invoke)/.test(label))).toEqual([]);
  });

  test('reply to note', async () => {
    const { client, draft, expected, world, ticketId } = withDraft('Hi');
    world.setCommentType(ticketId, 'internalNote');
    await expect(insertText(client, SHORTHAND, expected)).resolves.toEqual({
      ok: false,
      error: { kind: 'type-changed' },
    });
    expect(draft()).toBe('<p>Hi</p>');
  });
});

describe('an answer that is missing is no answer to guess', () => {
  test.each(['get', 'ticket.id', 'comment.text', 'comment.type'])('%s', async (path) => {
    const { client, draft, expected, world } = withDraft('Hi');
    world.setFault(path, { kind: 'namedError', name: 'Broken', message: 'is broken' });
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: false,
      error: { kind: 'call-failed' },
    });
    expect(draft()).toBe('Hi');
  });

  test('a channel that Zendesk does not tell is compared as not told', async () => {
    const { client, expected, world } = withDraft('Hi');
    world.setFault('ticket.editor.targetChannel', { kind: 'status', status: 403 });
    const seen = { ...expected, targetChannel: null };
    await expect(insertText(client, SHORTHAND, seen)).resolves.toMatchObject({ ok: true });
  });

  test('but attachments need not be known', async () => {
    const { client, expected, world } = withDraft('Hi');
    world.setFault('comment.attachments', { kind: 'status', status: 403 });
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: true,
    });
  });
});

describe('a Zendesk that does not take the text keeps the draft', () => {
  test.each(DRAFTS)('where neither insert nor append works: %s', async (_what, text) => {
    const { client, draft, expected, world } = withDraft(text);
    world.setFault('ticket.editor.insert', { kind: 'status', status: 500 });
    world.setFault('comment.appendText', { kind: 'status', status: 500 });
    // What is set arrives, but a template's signs do not survive it.
    const inserted = await insertText(client, 'Hi <b>Lena</b>', expected);
    expect(inserted).toEqual({ ok: false, error: { kind: 'not-taken', removed: null } });
    expect(draft()).toBe(text);
  });

  test('where the text cannot be set, nothing is added to the draft either', async () => {
    const { client, draft, expected, world } = withDraft('Hi');
    world.setVariants({ commentWritesInMessaging: false });
    await expect(insertText(client, SHORTHAND, expected)).resolves.toEqual({
      ok: false,
      error: { kind: 'not-taken', removed: null },
    });
    expect(draft()).toBe('Hi');
  });

  test('a draft that cannot be put back either is said to be lost', async () => {
    const { client, expected, world } = withDraft('Hi');
    world.setFault('invoke', { kind: 'status', status: 500 });
    // Clearing works, and then Zendesk stops.
    world.subscribe(({ kind }) => {
      if (kind === 'composer.text') world.setFault('set', { kind: 'status', status: 500 });
    });
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: false,
      error: { kind: 'not-taken', removed: { text: 'Hi', markup: 'Hi' } },
    });
  });
});

describe('what somebody types meanwhile stays', () => {
  /** Types when the app makes this call for the n-th time. */
  function typingAt(label: string, nth: number, typed: (before: string) => string) {
    const zendesk = withDraft('Hello');
    const { client } = zendesk;
    let seen = 0;
    const watched = (name: 'get' | 'set' | 'invoke') => {
      const original = client[name].bind(client) as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        const answer = await original(...args);
        if (name === label && ++seen === nth) zendesk.type(typed(zendesk.draft()));
        return answer;
      };
    };
    return {
      ...zendesk,
      client: {
        ...client,
        get: watched('get'),
        set: watched('set'),
        invoke: watched('invoke'),
      } as typeof client,
    };
  }

  test('after the draft was cleared: nothing is inserted, the draft is handed back', async () => {
    const { client, draft, expected } = typingAt('set', 1, () => 'typed');
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: false,
      error: { kind: 'draft-changed', removed: { text: 'Hello' } },
    });
    expect(draft()).toBe('typed');
  });

  test('after the insertion: the template is there, and so are the words', async () => {
    const { client, draft, expected } = typingAt('invoke', 1, (before) => `${before} typed`);
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: true,
      value: { text: 'Hello' },
    });
    expect(draft()).toBe(`${SHORTHAND} typed`);
  });

  test('instead of the insertion: the words stay, the draft is handed back', async () => {
    const { client, draft, expected } = typingAt('invoke', 1, () => 'typed');
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: false,
      error: { kind: 'draft-changed', removed: { text: 'Hello' } },
    });
    expect(draft()).toBe('typed');
  });
});

describe('a text that goes the moment it shows', () => {
  function goingAtOnce(wanted: string) {
    const zendesk = withDraft('Hello');
    const { client, draft, world, type } = zendesk;
    world.setVariants({ composerTakesAfterMs: 60 });
    const get = client.get.bind(client);
    const quick = {
      ...client,
      invoke: client.invoke.bind(client),
      set: client.set.bind(client),
      get: async (paths: Parameters<typeof get>[0]) => {
        const answer = await get(paths);
        if (draft() === wanted) type('');
        return answer;
      },
    } as typeof client;
    return { ...zendesk, client: quick };
  }

  test('was inserted and sent: a composer that took its time is no reason to ask for it again', async () => {
    const { client, draft, expected } = goingAtOnce(SHORTHAND);
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: true,
      value: { text: 'Hello' },
    });
    expect(draft()).toBe('');
  });

  test('but a draft that was put back so is not there, and stays kept', async () => {
    const { client, back, ticketId } = goingAtOnce('An answer');
    const result = await putBack(client, back('An answer'), String(ticketId));
    expect(result.ok).toBe(false);
  });
});

describe('putting back', () => {
  test.each(DRAFTS)('%s', async (_what, text) => {
    const { client, draft, type, back } = withDraft(text);
    type('something else');
    await expect(putBack(client, back(text), '1001')).resolves.toMatchObject({
      ok: true,
      value: { text: 'something else' },
    });
    expect(draft()).toBe(text);
  });

  test('rich text with its mark-up', async () => {
    const { client, draft, world, type, back } = withDraft('');
    world.setVariants({ messagingTextIsHtml: true });
    const markup = '<p>Hello <strong>Lena</strong></p>';
    type('<p>something else</p>');
    await expect(putBack(client, back('Hello Lena', markup), '1001')).resolves.toMatchObject({
      ok: true,
    });
    expect(draft()).toBe(markup);
  });

  test('does nothing to a composer that holds it already', async () => {
    const { client, asked, back } = withDraft('Hi');
    await expect(putBack(client, back('Hi'), '1001')).resolves.toMatchObject({ ok: true });
    expect(asked().filter((label) => /^(set|invoke)/.test(label))).toEqual([]);
  });

  test('says when Zendesk did not take it', async () => {
    const { client, draft, type, world, back } = withDraft('Hi');
    world.setVariants({ commentWritesInMessaging: false });
    type('something else');
    await expect(putBack(client, back('Hi'), '1001')).resolves.toEqual({
      ok: false,
      error: { kind: 'not-taken', removed: null },
    });
    expect(draft()).toBe('something else');
  });

  test('a reply does not go into a note that is being written', async () => {
    const { client, draft, world, ticketId, type, back } = withDraft('');
    world.setCommentType(ticketId, 'internalNote');
    type('for colleagues only');
    await expect(putBack(client, back('Hi'), '1001')).resolves.toEqual({
      ok: false,
      error: { kind: 'type-changed' },
    });
    expect(draft()).toContain('for colleagues only');
  });

  test('nor into another ticket', async () => {
    const { client, back } = withDraft('');
    await expect(putBack(client, back('Hi'), '1002')).resolves.toEqual({
      ok: false,
      error: { kind: 'ticket-changed' },
    });
  });
});

describe('a draft of one picture', () => {
  const PICTURE = '<p><img src="https://files.example/1.png"></p>';

  function withPicture() {
    const zendesk = withDraft('');
    zendesk.world.setVariants({ messagingTextIsHtml: true });
    zendesk.type(PICTURE);
    return zendesk;
  }

  test('makes room for a template, and is given back', async () => {
    const { client, draft, expected } = withPicture();
    await expect(insertText(client, SHORTHAND, expected)).resolves.toMatchObject({
      ok: true,
      value: { text: '', markup: PICTURE },
    });
    expect(draft()).toBe(`<p>${SHORTHAND.replaceAll('&', '&amp;')}</p>`);
  });

  test('is put back', async () => {
    const { client, draft, type, back } = withPicture();
    type('');
    await expect(putBack(client, back('', PICTURE), '1001')).resolves.toMatchObject({ ok: true });
    expect(draft()).toBe(PICTURE);
  });

  test('into a composer that takes no pictures it is not said to be put back', async () => {
    const { client, back } = withDraft('');
    await expect(putBack(client, back('', PICTURE), '1001')).resolves.toMatchObject({
      ok: false,
      error: { kind: 'not-taken' },
    });
  });

  test('pasted beside the same words it is another draft, where that was asked for', async () => {
    const { client, draft, type, expected } = withPicture();
    type(`<p>Hi</p>${PICTURE}`);
    const seen = { ...expected, text: 'Hi', markup: '<p>Hi</p>' };
    await expect(insertText(client, '', seen)).resolves.toMatchObject({
      ok: false,
      error: { kind: 'draft-changed', removed: null },
    });
    expect(draft()).toBe(`<p>Hi</p>${PICTURE}`);
  });
});

describe('asComposerMarkup', () => {
  test.each([
    ['hello', 'hello'],
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    ['&lt;', '&amp;lt;'],
    ['one\ntwo', 'one<br>two'],
    ['&((namespace=[[n]]))&', '&amp;((namespace=[[n]]))&amp;'],
  ])('%j is written as %j, and read back as it was', (text, markup) => {
    expect(asComposerMarkup(text)).toBe(markup);
    expect(plainText(markup)).toBe(text);
  });
});
