import * as v from 'valibot';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok } from '../core/result';
import { templateMessage } from '../core/template/template-message';
import { findSubmission } from './find-submission';
import { readMessageTemplate } from './read-message-template';
import { sendTemplate, type TemplateSubmission } from './send-template';
import { MESSAGE_POSTED, messagePostShape } from './spec/message-post.fixture';
import { WHOLE_TEMPLATE } from './spec/message-template.fixture';
import type { SunshinePost } from './sunshine-requests';

const template = readMessageTemplate(WHOLE_TEMPLATE, 'n1');
if (template === null) throw new Error('no template');

const submission: TemplateSubmission = {
  appId: 'app1',
  conversationId: 'c/1',
  integrationId: 'n1',
  message: templateMessage(template, ['A1', 'A1', 'Ana', '', 'A1', 'SAVE20']),
  agent: { id: '77', name: ' Nora ' },
  ticketId: '42',
  submissionId: 's1',
};

async function sent(changes: Partial<TemplateSubmission> = {}, answer: unknown = MESSAGE_POSTED) {
  const posts: [path: string, body: unknown][] = [];
  const post: SunshinePost = async (path, body) => {
    posts.push([path, body]);
    return ok({ body: answer, dateMs: null });
  };
  const outcome = await sendTemplate(post, { ...submission, ...changes });
  return { outcome, posts };
}

test('one message, in the official shape', async () => {
  const { outcome, posts } = await sent();
  expect(outcome).toEqual({ kind: 'submitted' });
  expect(posts).toEqual([
    [
      '/v2/apps/app1/conversations/c%2F1/messages',
      {
        author: { type: 'business', displayName: 'Nora' },
        schema: 'whatsapp',
        content: {
          type: 'template',
          template: {
            name: 'order_update',
            language: { policy: 'deterministic', code: 'en_US' },
            components: [
              { type: 'header', parameters: [{ type: 'text', text: 'A1' }] },
              {
                type: 'body',
                parameters: [
                  { type: 'text', text: 'A1' },
                  { type: 'text', text: 'Ana' },
                ],
              },
              {
                type: 'button',
                sub_type: 'url',
                index: 1,
                parameters: [{ type: 'text', text: 'A1' }],
              },
              {
                type: 'button',
                sub_type: 'copy_code',
                index: 4,
                parameters: [{ type: 'coupon_code', coupon_code: 'SAVE20' }],
              },
            ],
          },
        },
        destination: { integrationId: 'n1' },
        metadata: { agent: 'Nora', agent_id: '77', ticket: '42', submission: 's1' },
      },
    ],
  ]);
});

test.each<[string, Partial<TemplateSubmission>, object]>([
  ['whole', {}, {}],
  ['without a number', { integrationId: null }, {}],
  ['by an agent without id and name', { agent: { id: null, name: ' ' } }, {}],
  [
    'with a reason',
    { consentReason: 'She asked on the phone.' },
    { metadata: expect.objectContaining({ consent_reason: 'She asked on the phone.' }) },
  ],
  ['with no reason', { consentReason: null }, {}],
  [
    'with a reason of any length',
    { consentReason: '📦'.repeat(4_000), agent: { id: '7', name: 'Ñ'.repeat(255) } },
    {},
  ],
])('%s, it fits the official shape', async (_how, changes, expected) => {
  const { posts } = await sent(changes);
  const body = JSON.parse(JSON.stringify(posts[0]?.[1]));
  expect(v.safeParse(messagePostShape, body).issues).toBeUndefined();
  expect(posts[0]?.[1]).toMatchObject(expected);
});

test('what is not known is left out', async () => {
  const { posts } = await sent({ integrationId: null, agent: { id: null, name: ' ' } });
  const body = posts[0]?.[1] as Record<string, unknown>;
  expect(Object.keys(body).sort()).toEqual(['author', 'content', 'metadata', 'schema']);
  expect(body.author).toEqual({ type: 'business' });
  expect(body.metadata).toEqual({ ticket: '42', submission: 's1' });
});

test.each([
  ['several messages', { messages: [{ id: 'a' }, { id: 'b' }] }],
  ['a message without an id', { messages: [{}] }],
  ['a message that is none', { messages: [null] }],
])('%s: submitted', async (_what, answer) => {
  const { outcome } = await sent({}, answer);
  expect(outcome).toEqual({ kind: 'submitted' });
});

test.each([[{}], [{ messages: [] }], [{ messages: 'x' }], ['ok'], [null]])(
  'what it answers with %j is not known to have gone out or not',
  async (answer) => {
    const { outcome } = await sent({}, answer);
    expect(outcome).toMatchObject({ kind: 'unclear', failure: { kind: 'wrong-shape' } });
  },
);

const status = (code: number, said = {}): RequestFailure => ({
  kind: 'status',
  status: code,
  retryAfterMs: null,
  ...said,
});

test.each<[string, RequestFailure, 'refused' | 'unclear']>([
  ['a bad request', status(400), 'refused'],
  ['a key that is refused', status(401), 'refused'],
  ['no such conversation', status(404), 'refused'],
  ['a conversation that is full', status(423), 'refused'],
  ['too many requests', status(429), 'refused'],
  ['a time-out of the server', status(408), 'unclear'],
  ['trouble of the server', status(500), 'unclear'],
  ['a gateway that waited too long', status(504), 'unclear'],
  ['a redirection', status(302), 'unclear'],
  ['no network', { kind: 'offline' }, 'unclear'],
  ['no answer', { kind: 'no-answer' }, 'unclear'],
  ['no JSON', { kind: 'wrong-shape', detail: 'not JSON' }, 'unclear'],
])('%s: asked once, then it is %s', async (_what, failure, kind) => {
  const post = jest.fn<ReturnType<SunshinePost>, Parameters<SunshinePost>>(async () =>
    fail(failure),
  );
  await expect(sendTemplate(post, submission)).resolves.toEqual({
    kind,
    failure,
    ...(kind === 'refused' && { code: null, title: null }),
  });
  expect(post).toHaveBeenCalledTimes(1);
});

test('a refusal says what Sunshine said', async () => {
  const said = { code: 'bad_request', title: 'Parameter is missing' };
  const post: SunshinePost = async () => fail(status(400, said));
  await expect(sendTemplate(post, submission)).resolves.toMatchObject({ kind: 'refused', ...said });
});

describe('finding it again', () => {
  const find = (body: unknown) => {
    const paths: string[] = [];
    const get = async (path: string) => {
      paths.push(path);
      return ok({ body, dateMs: null });
    };
    return findSubmission(get, { appId: 'app1', conversationId: 'c/1', submissionId: 's1' }).then(
      (result) => ({ result, paths }),
    );
  };

  test.each<[string, unknown[], 'found' | 'not-found']>([
    ['there', [{ id: 'a' }, MESSAGE_POSTED.messages[0]], 'found'],
    ['not there', [{ id: 'a', metadata: { submission: 's2' } }], 'not-found'],
    ['among odd ones', [null, { metadata: 'x' }, { metadata: { submission: 1 } }], 'not-found'],
    ['in an empty conversation', [], 'not-found'],
  ])('%s', async (_where, messages, value) => {
    const { result, paths } = await find({ messages });
    expect(result).toEqual({ ok: true, value });
    expect(paths).toEqual(['/v2/apps/app1/conversations/c%2F1/messages']);
  });

  test('what cannot be read is no proof', async () => {
    const { result } = await find({});
    expect(result).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
  });

  test('a refusal is handed on', async () => {
    const refused = async () => fail(status(403));
    await expect(
      findSubmission(refused, { appId: 'a', conversationId: 'c', submissionId: 's' }),
    ).resolves.toEqual({ ok: false, error: status(403) });
  });
});
