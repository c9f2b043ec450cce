import { textsOfUpdate } from './comment-texts';

const answer = (...events: readonly unknown[]) => ({ ticket: {}, audit: { events } });

test.each([
  ['HTML', { type: 'Comment', public: false, html_body: '<p>a<br>b</p>', body: 'x' }, ['a\nb']],
  ['text', { type: 'Comment', public: false, body: 'a <b>' }, ['a <b>']],
  ['public', { type: 'Comment', public: true, html_body: '<p>a</p>' }, []],
  ['not told whether it is private', { type: 'Comment', html_body: '<p>a</p>' }, []],
  ['another event', { type: 'Change', field_name: 'status' }, []],
  ['no event', null, []],
] as const)('a comment of an update: %s', (_what, event, expected) => {
  expect(textsOfUpdate(answer(event)).map((text) => text.trim())).toEqual(expected);
});

test.each([undefined, null, {}, { audit: null }, { audit: { events: 1 } }])(
  'an answer without comments: %j',
  (body) => {
    expect(textsOfUpdate(body)).toEqual([]);
  },
);
