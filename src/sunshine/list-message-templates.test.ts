import { fail, ok } from '../core/result';
import { listWhatsAppNumbers } from './list-integrations';
import { listMessageTemplates } from './list-message-templates';
import { INTEGRATION_LIST, MEDIA_TEMPLATE, TEMPLATE_LIST } from './spec/message-template.fixture';
import type { SunshineGet } from './sunshine-requests';

/** A Sunshine that gives these answers one after the other, the last one for ever. */
function answering(...bodies: unknown[]) {
  const paths: string[] = [];
  const get: SunshineGet = async (path) => {
    const body = bodies[Math.min(paths.length, bodies.length - 1)];
    paths.push(path);
    return ok({ body, dateMs: null });
  };
  return { get, paths };
}

const failing: SunshineGet = async () => fail({ kind: 'status', status: 403, retryAfterMs: null });
const REFUSED = { ok: false, error: { kind: 'status', status: 403, retryAfterMs: null } };

describe('templates', () => {
  const request = { appId: 'app1', integrationId: 'n/1' };
  const list = (...bodies: unknown[]) => {
    const { get, paths } = answering(...bodies);
    return listMessageTemplates(get, request).then((result) => ({ result, paths }));
  };

  test('all pages', async () => {
    const { result, paths } = await list(TEMPLATE_LIST, {
      messageTemplates: [MEDIA_TEMPLATE, null, { name: 'no language' }],
      before: 'x',
    });
    expect(result).toMatchObject({
      ok: true,
      value: [
        { name: 'order_update', numbers: ['n/1'] },
        { name: 'order_named' },
        { name: 'bill' },
      ],
    });
    const path = '/v1.1/apps/app1/integrations/n%2F1/messageTemplates?limit=100';
    expect(paths).toEqual([path, `${path}&after=cursor%2F1`]);
  });

  test.each<[string, unknown]>([
    ['no list', {}],
    ['a list that is none', { messageTemplates: 7 }],
    ['nothing', null],
  ])('%s is a failure', async (_what, body) => {
    const { result } = await list(TEMPLATE_LIST, body);
    expect(result).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
  });

  test('the same page again and again is a failure, and not for ever', async () => {
    const { result, paths } = await list(TEMPLATE_LIST);
    expect(result).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
    expect(paths).toHaveLength(2);
  });

  test('ever new pages end too', async () => {
    let page = 0;
    const get: SunshineGet = async () => {
      page += 1;
      return ok({ body: { messageTemplates: [], after: String(page) }, dateMs: null });
    };
    await expect(listMessageTemplates(get, request)).resolves.toMatchObject({
      ok: false,
      error: { kind: 'wrong-shape' },
    });
    expect(page).toBe(70);
  });

  test('a refusal is handed on', async () => {
    await expect(listMessageTemplates(failing, request)).resolves.toEqual(REFUSED);
  });

  test('a cursor that is not understood is a failure: the list may go on', async () => {
    const { result } = await list({ messageTemplates: [], after: 7 });
    expect(result).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
  });

  test.each([[''], [null]])('%j is no further page', async (after) => {
    const { result, paths } = await list({ messageTemplates: [], after });
    expect(result).toEqual({ ok: true, value: [] });
    expect(paths).toHaveLength(1);
  });
});

describe('numbers', () => {
  const list = (...bodies: unknown[]) => {
    const { get, paths } = answering(...bodies);
    return listWhatsAppNumbers(get, { appId: 'app1' }).then((result) => ({ result, paths }));
  };

  test('all pages, WhatsApp’s only', async () => {
    const others = [
      { id: 'x', type: 'messenger' },
      { type: 'whatsapp' },
      null,
      { id: 'n3', type: 'whatsapp' },
    ];
    const { result, paths } = await list(INTEGRATION_LIST, { integrations: others });
    const UNTOLD = { displayName: '', phoneNumber: '', fallbackLanguage: null };
    expect(result).toEqual({
      ok: true,
      value: [
        {
          id: '5f00000000000000000000a1',
          displayName: 'Acme support',
          phoneNumber: '+1 555 0100',
          isActive: true,
          fallbackLanguage: 'en_US',
        },
        { id: '5f00000000000000000000a2', ...UNTOLD, isActive: false },
        { id: 'n3', ...UNTOLD, isActive: true },
      ],
    });
    const path = '/v2/apps/app1/integrations?filter[types]=whatsapp&page[size]=100';
    expect(paths).toEqual([path, `${path}&page[after]=5f00000000000000000000a2`]);
  });

  test('the last page is the last, whatever its cursor', async () => {
    const { paths } = await list({
      integrations: [],
      meta: { hasMore: false, afterCursor: 'x' },
    });
    expect(paths).toHaveLength(1);
  });

  const NEXT =
    'https://api.smooch.io/v2/apps/app1/integrations?page%5Bafter%5D=c2&page%5Bsize%5D=100';
  test.each([
    ['a link alone', { links: { next: NEXT } }],
    ['meta: {} beside it', { meta: {}, links: { next: NEXT } }],
    ['hasMore: null beside it', { meta: { hasMore: null }, links: { next: NEXT } }],
  ])('%s leads to the next page', async (_what, paging) => {
    const { result, paths } = await list({ integrations: [], ...paging }, { integrations: [] });
    expect(result).toEqual({ ok: true, value: [] });
    expect(paths[1]).toContain('page[after]=c2');
  });

  test.each([
    ['more without a cursor', { meta: { hasMore: true } }],
    ['an empty cursor', { meta: { hasMore: true, afterCursor: '' } }],
    ['a link without a cursor', { links: { next: 'https://api.smooch.io/v2/x' } }],
    ['a cursor of another shape', { meta: { afterCursor: 7 } }],
    ['paging of another shape', { meta: 'next' }],
  ])('%s: the list does not pass for whole', async (_what, paging) => {
    const { result } = await list({ integrations: [], ...paging });
    expect(result).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
  });

  test.each([
    ['nothing on paging', {}],
    ['nulls', { meta: null, links: null }],
    ['an empty word on it', { meta: {}, links: {} }],
  ])('%s: one page is the whole', async (_what, paging) => {
    const { result } = await list({ integrations: [], ...paging });
    expect(result).toEqual({ ok: true, value: [] });
  });

  test('no list, the same page twice, and a refusal are failures', async () => {
    const none = await list({ integration: [] });
    expect(none.result).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
    const twice = await list(INTEGRATION_LIST);
    expect(twice.result).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
    expect(twice.paths).toHaveLength(2);
    await expect(listWhatsAppNumbers(failing, { appId: 'a' })).resolves.toEqual(REFUSED);
  });
});
