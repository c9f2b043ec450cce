import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import { templateOf } from '../../core/template/template.fixture';
import { watchLanguages } from './watch-languages';

const SPANISH = 'Hola, ¿dónde está mi pedido? Lo espero desde el lunes';
const BOTH = [templateOf(), templateOf({ language: 'es' })];

const message = (role: 'end-user' | 'agent', shorthand?: string) => ({
  id: null,
  author: { id: '1', name: '', role },
  channel: 'whatsapp',
  kind: 'text' as const,
  at: null,
  sentAt: null,
  integrationId: null,
  ...(shorthand !== undefined && { shorthand }),
});

const ticketOf = (messages: TicketSnapshot['messages'], requesterId = '7'): TicketSnapshot => ({
  ticketId: '1',
  subject: '',
  requester: { id: requesterId, name: '', email: null },
  viaChannel: 'whatsapp',
  messages,
  composer: {
    text: '',
    markup: '',
    type: 'publicReply',
    targetChannel: null,
    hasAttachments: false,
  },
});

const code = (language: string) =>
  `&((namespace=[[ns]] template=[[a]] fallback=[[A]]${language && ` language=[[${language}]]`}))&`;

/** Watches a conversation in which the customer says these texts; `read` counts how often they are read. */
function watching(texts: readonly string[]) {
  let read = 0;
  const conversation = texts.map((content) => ({
    author: { id: 7, name: 'Ana', role: 'end-user' },
    channel: { name: 'whatsapp' },
    message: { content, contentType: 'text/plain' },
    timestamp: '2026-11-20T12:00:00Z',
  }));
  const client = {
    get: async () => {
      read += 1;
      return { errors: {}, 'ticket.conversation': conversation };
    },
  };
  let onChange = () => {};
  const changed = new Promise<void>((resolve) => {
    onChange = resolve;
  });
  const watch = watchLanguages({
    host: {
      extend: (create) => create(client as never, null as never, null as never, null as never),
    },
    onChange: () => onChange(),
    signal: new AbortController().signal,
  });
  return { watch, changed, read: () => read };
}

test('what the customer wrote', async () => {
  const { watch, changed, read } = watching([SPANISH]);
  const input = {
    ticket: ticketOf([message('end-user')]),
    offered: BOTH,
    fallbackLanguage: null,
    submitted: [],
  };
  watch.update(input);
  await changed;
  expect(watch.get()).toEqual({ got: [], written: 'es' });
  watch.update(input);
  expect(read()).toBe(1);
  // Of somebody else nothing is known yet.
  watch.update({ ...input, ticket: ticketOf([message('end-user')], '8') });
  expect(watch.get().written).toBeNull();
});

test('the templates that the customer got, the newest first', () => {
  const { watch, read } = watching([SPANISH]);
  const messages = [message('agent', code('de')), message('agent', code('')), message('end-user')];
  watch.update({
    ticket: ticketOf(messages),
    offered: BOTH,
    fallbackLanguage: 'pt_BR',
    submitted: [],
  });
  expect(watch.get()).toEqual({ got: ['pt_BR', 'de'], written: null });
  expect(read()).toBe(0);
});

test('a template that was sent past the composer counts, and one that was refused does not', () => {
  const { watch } = watching([SPANISH]);
  const refused = { ...message('agent', code('es')), refusal: { code: '132001', text: null } };
  const messages = [message('agent', code('de')), refused];
  const input = { ticket: ticketOf(messages), offered: BOTH, fallbackLanguage: null };
  watch.update({ ...input, submitted: ['fr', 'de'] });
  expect(watch.get().got).toEqual(['fr', 'de']);
});

test.each([
  ['one language only', [message('end-user')], [templateOf()]],
  ['nothing written', [message('agent')], BOTH],
  ['a conversation that is not known', null, BOTH],
])('nothing is read where there is %s', (_what, messages, offered) => {
  const { watch, read } = watching([SPANISH]);
  watch.update({ ticket: ticketOf(messages), offered, fallbackLanguage: null, submitted: [] });
  expect(read()).toBe(0);
  expect(watch.get()).toEqual({ got: [], written: null });
});
