import type { DraftVerdict } from '../../core/draft/draft-verdict';
import type { Template } from '../../core/template/template';
import { parametersOf, templateOf } from '../../core/template/template.fixture';
import { type FitInput, watchFit } from './watch-fit';

const LATE: DraftVerdict = { verdict: 'window-closed', unknown: null, afterClose: 'template' };
const NAMES = { customer: 'Olivia', agent: 'Nora' };
const OFFERED: readonly Template[] = [
  templateOf({ name: 'refund', title: 'refund', body: 'We refunded your order.' }),
  templateOf({ name: 'day', title: 'day', body: 'Your parcel comes on Friday.' }),
];

const inputOf = (text: string, changes: Partial<FitInput> & { draft?: DraftVerdict } = {}) => {
  const { draft = LATE, ...rest } = changes;
  return {
    ticket: {
      composer: {
        text,
        markup: text,
        type: 'publicReply',
        targetChannel: null,
        hasAttachments: false,
      },
    },
    view: { draft },
    lost: null,
    offered: OFFERED,
    names: NAMES,
    language: null,
    ...rest,
  } satisfies FitInput;
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function watching() {
  const stop = new AbortController();
  let changes = 0;
  const watch = watchFit({
    onChange: () => {
      changes += 1;
    },
    signal: stop.signal,
  });
  return {
    ...watch,
    changes: () => changes,
    end: () => stop.abort(),
    settle: () => jest.advanceTimersByTimeAsync(1_000),
  };
}

test('a draft that has settled finds its templates, once', async () => {
  const { update, get, changes, settle } = watching();
  for (const text of ['We', 'We ref', 'We refunded', 'We refunded it']) {
    update(inputOf(text));
    await jest.advanceTimersByTimeAsync(50);
  }
  expect(get()).toBeNull();
  await settle();
  expect(get()).toEqual({
    text: 'We refunded it',
    names: NAMES,
    fitting: ['refund en_us'],
  });
  update(inputOf('We refunded it'));
  await settle();
  expect(changes()).toBe(1);
});

test('until the next one has settled the last answer stands', async () => {
  const { update, get, settle } = watching();
  update(inputOf('We refunded it'));
  await settle();
  update(inputOf('The parcel comes'));
  expect(get()?.fitting).toEqual(['refund en_us']);
  await settle();
  expect(get()).toEqual({
    text: 'The parcel comes',
    names: NAMES,
    fitting: ['day en_us'],
  });
});

test.each<[string, FitInput]>([
  ['arrives', inputOf('We refunded it', { draft: { verdict: 'deliverable', charged: false } })],
  [
    'cannot be said as a template',
    inputOf('We refunded it', { draft: { ...LATE, afterClose: 'nothing' } }),
  ],
  ['is gone', inputOf(' ')],
  ['meets no templates', inputOf('We refunded it', { offered: [] })],
])('a draft that %s is let go at once', async (_, next) => {
  const { update, get, settle } = watching();
  update(inputOf('We refunded it'));
  await settle();
  expect(get()).not.toBeNull();
  update(next);
  expect(get()).toBeNull();
  await settle();
  expect(get()).toBeNull();
});

test('a lost reply to be said again is fitted like a draft, until something is written', async () => {
  const lost = { text: 'We refunded it', author: 'Tom' };
  const { update, get, settle } = watching();
  update(inputOf(' ', { lost }));
  await settle();
  expect(get()).toEqual({
    text: 'We refunded it',
    names: { customer: 'Olivia', agent: 'Tom' },
    isLost: true,
    fitting: ['refund en_us'],
  });
  update(inputOf('The parcel comes', { lost }));
  await settle();
  expect(get()).toEqual({ text: 'The parcel comes', names: NAMES, fitting: ['day en_us'] });
});

test('templates that come later are looked through for the same draft', async () => {
  const { update, get, settle } = watching();
  update(inputOf('The parcel comes', { offered: OFFERED.slice(0, 1) }));
  await settle();
  expect(get()?.fitting).toEqual([]);
  update(inputOf('The parcel comes'));
  await settle();
  expect(get()?.fitting).toEqual(['day en_us']);
});

test('of several languages the draft’s own comes first, else the customer’s', async () => {
  const offered = ['de', 'en_US'].map((language) =>
    templateOf({
      name: 'order_refund',
      language,
      body: '{{1}}',
      parameters: parametersOf(1, { isFreeText: true }),
    }),
  );
  const { update, get, settle } = watching();
  update(inputOf('We have refunded the money for your order', { offered, language: 'de' }));
  await settle();
  expect(get()?.fitting).toEqual(['order_refund en_us', 'order_refund de']);
  update(inputOf('refund', { offered, language: 'de' }));
  await settle();
  expect(get()?.fitting[0]).toBe('order_refund de');
});

test('a thousand templates are read in steps', async () => {
  const offered = Array.from({ length: 1_000 }, (_, at) =>
    templateOf({ name: `t_${at}`, body: at === 900 ? 'We refunded it.' : 'It is oiled.' }),
  );
  const { update, get, settle } = watching();
  update(inputOf('We refunded it', { offered }));
  await settle();
  expect(get()?.fitting).toEqual(['t_900 en_us']);
});

test('nothing is told after the end', async () => {
  const { update, get, changes, end, settle } = watching();
  update(inputOf('We refunded it'));
  end();
  await settle();
  expect(get()).toBeNull();
  expect(changes()).toBe(0);
});
