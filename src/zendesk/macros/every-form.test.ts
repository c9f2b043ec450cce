import { classifyMacro } from '../../core/macro/classify-macro';
import type { MacroDelivery } from '../../core/macro/macro';
import { readMacro } from './read-macro';

const SHORTHAND =
  '&((namespace=[[ns]] template=[[order_update]] fallback=[[News]] language=[[en_US]] body_text=[[{{ticket.id}}]]))&';

const action = (field: string, value: unknown) => ({ field, value });
const text = (value: unknown) => action('comment_value', value);
const html = (value: unknown) => action('comment_value_html', value);
const mode = (value: unknown) => action('comment_mode_is_public', value);
const side = action('side_conversation', ['Subject', 'Body', 'supplier@mail.example', 'text/html']);

/** Every way in which a macro of Zendesk's list can answer, or not. */
const FORMS: readonly [MacroDelivery, string, readonly unknown[]][] = [
  ['free-text', 'a text', [text('Hello')]],
  ['free-text', 'a text, public said as a switch', [text('Hello'), mode(true)]],
  ['free-text', 'a text, public said in words', [mode('true'), text('Hello')]],
  ['free-text', 'a text for all channels', [text(['channel:all', 'Hello'])]],
  ['free-text', 'a list of one text', [text([['channel:all', 'Hello']])]],
  [
    'free-text',
    'texts by channel',
    [
      text([
        ['channel:web', 'Dear'],
        ['channel:all', 'Hello'],
      ]),
    ],
  ],
  [
    'free-text',
    'an action a channel',
    [text(['channel:web', 'Dear']), text(['channel:all', 'Hi'])],
  ],
  ['free-text', 'a text for another channel alone', [text(['channel:web', 'Dear'])]],
  ['free-text', 'HTML', [html('<p>Hello</p>')]],
  ['free-text', 'HTML for all channels', [html(['channel:all', '<p>Hello</p>'])]],
  ['free-text', 'HTML beside a text', [html('<p>Hello</p>'), text('Hello')]],
  [
    'free-text',
    'HTML that holds an image alone',
    [html('<p><img src="https://x.example/a.png"></p>')],
  ],
  ['free-text', 'a file alone', [action('attachments', [7])]],
  ['free-text', 'a text and a side conversation', [side, text('Hello')]],
  ['free-text', 'a shorthand with words before it', [text(`Hi ${SHORTHAND}`)]],
  ['free-text', 'a shorthand with an image', [html(`<p>${SHORTHAND}<img src="a.png"></p>`)]],
  ['free-text', 'a shorthand without an end', [text(SHORTHAND.slice(0, -2))]],
  [
    'free-text',
    'a shorthand for another channel, words for this one',
    [
      text([
        ['channel:web', SHORTHAND],
        ['channel:whatsapp', 'Hi'],
      ]),
    ],
  ],
  ['template', 'a shorthand', [text(SHORTHAND), mode('true')]],
  ['template', 'a shorthand as HTML', [html(`<p>${SHORTHAND.replace('&', '&amp;')}</p>`)]],
  [
    'template',
    'a shorthand for this channel, words for all',
    [
      text([
        ['channel:all', 'Hi'],
        ['channel:whatsapp', SHORTHAND],
      ]),
    ],
  ],
  ['template', 'a shorthand and a side conversation', [text(SHORTHAND), side]],
  ['no-reply', 'nothing', []],
  ['no-reply', 'no text in its texts', [text([])]],
  ['no-reply', 'a blank text', [text(['channel:all', ' \n'])]],
  ['no-reply', 'blank HTML', [html('<p><br></p>')]],
  ['no-reply', 'a text that is none', [text(7)]],
  ['no-reply', 'a note', [text('Hello'), mode(false)]],
  ['no-reply', 'a note, said in words', [text('Hello'), mode('false')]],
  ['no-reply', 'a note as HTML', [html('<p>Hello</p>'), mode('false')]],
  ['no-reply', 'a shorthand in a note', [text(SHORTHAND), mode('false')]],
  ['no-reply', 'an image in a note', [html('<img src="a.png">'), mode('false')]],
  ['no-reply', 'a side conversation', [side]],
  ['no-reply', 'one in Slack', [action('side_conversation_slack', ['#channel', 'Body'])]],
  ['no-reply', 'one as a ticket', [action('side_conversation_ticket', ['Subject', 'Body'])]],
  ['no-reply', 'a side conversation and a note', [side, text('Hello'), mode('false')]],
  ['no-reply', 'a notification', [action('notification_user', ['requester_id', 'S', 'Body'])]],
  ['no-reply', 'a mode alone', [mode('true')]],
  ['no-reply', 'fields', [action('status', 'solved'), action('current_tags', 'done')]],
  ['no-reply', 'an action nobody knows', [action('teleport', 'Hello')]],
];

test.each(FORMS)('%s: %s', (delivery, _what, actions) => {
  const macro = readMacro({ id: 1, title: 'Any', actions });
  expect(macro && classifyMacro(macro, [])).toBe(delivery);
});
