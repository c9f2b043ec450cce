import { body, buttons, quickReply, template, urlButton } from '../scenarios/build/template';
import { readSentTemplate, withButtonWays } from './shorthand';
import { templateRefusal } from './template-refusal';

const around = (inside: string) => `&((${inside}))&`;
const NEEDED = 'namespace=[[ns]] template=[[order_update]] fallback=[[f]]';

it('reads all nine keys', () => {
  const text = around(
    `${NEEDED} language=[[de]] header_image=[[https://shop.example/a.jpg]] body_text=[[Ana]]\n  body_text=[[ B 1 ]]button_index=[[1]] button_url=[[BB-1]]`,
  );
  expect(readSentTemplate(text)).toEqual({
    namespace: 'ns',
    fallback: 'f',
    name: 'order_update',
    language: 'de',
    components: [
      {
        type: 'header',
        parameters: [{ type: 'image', image: { link: 'https://shop.example/a.jpg' } }],
      },
      {
        type: 'body',
        parameters: [
          { type: 'text', text: 'Ana' },
          { type: 'text', text: ' B 1 ' },
        ],
      },
      {
        type: 'button',
        sub_type: 'url',
        index: 1,
        parameters: [{ type: 'text', text: 'BB-1' }],
      },
    ],
  });
});

it('reads a document in the header', () => {
  const sent = readSentTemplate(around(`${NEEDED} header_document=[[https://shop.example/a.pdf]]`));
  expect(sent?.components).toEqual([
    {
      type: 'header',
      parameters: [{ type: 'document', document: { link: 'https://shop.example/a.pdf' } }],
    },
  ]);
});

it('without a language means that of the integration', () => {
  expect(readSentTemplate(around(NEEDED))).toMatchObject({ language: 'en_US', components: [] });
});

it.each([
  ['no template', 'namespace=[[ns]] fallback=[[f]]'],
  ['no namespace', 'template=[[t]] fallback=[[f]]'],
  ['no fallback', 'namespace=[[ns]] template=[[t]]'],
  ['a key that nobody has verified', `${NEEDED} header_video=[[https://shop.example/a.mp4]]`],
  ['words between the keys', `${NEEDED} and body_text=[[x]]`],
  ['a button without an address', `${NEEDED} button_index=[[0]]`],
  ['an address without a button', `${NEEDED} button_url=[[x]]`],
  ['a button that is no number', `${NEEDED} button_index=[[first]] button_url=[[x]]`],
])('is free text with %s', (_, inside) => {
  expect(readSentTemplate(around(inside))).toBeNull();
});

it.each(['Hi &((x))&', 'Hello', '', around(NEEDED).slice(0, -1)])('is free text: %s', (text) => {
  expect(readSentTemplate(text)).toBeNull();
});

describe('a button in a shorthand, of which nobody knows how it is read', () => {
  const track = template('order_update', 'en_US', [
    body('Your parcel is on its way.'),
    buttons(quickReply('Stop'), urlButton('Track', 'https://shop.example/track/{{1}}', 'x')),
  ]);

  it.each([
    ['1', 'BB-1', false, false],
    ['2', 'BB-1', true, false],
    ['1', 'https://shop.example/track/BB-1', false, true],
    ['2', 'https://shop.example/track/BB-1', true, true],
  ])('%s and %s are right in one way only', (index, address, fromOne, whole) => {
    const text = around(`${NEEDED} button_index=[[${index}]] button_url=[[${address}]]`);
    const sent = readSentTemplate(text);
    for (const shorthandButtonsFromOne of [false, true]) {
      for (const shorthandWholeAddresses of [false, true]) {
        const ways = { shorthandButtonsFromOne, shorthandWholeAddresses };
        const got = sent && withButtonWays(sent, track, ways);
        const button = got?.components.find(({ type }) => type === 'button');
        const isRight =
          button?.index === 1 &&
          JSON.stringify(button.parameters) === JSON.stringify([{ type: 'text', text: 'BB-1' }]);
        const isThisWay = shorthandButtonsFromOne === fromOne && shorthandWholeAddresses === whole;
        expect([ways, isRight]).toEqual([ways, isThisWay]);
        if (isThisWay && got) expect(templateRefusal(track, got)).toBeNull();
      }
    }
  });
});
