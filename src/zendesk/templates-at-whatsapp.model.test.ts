import fc from 'fast-check';
import {
  body,
  buttons,
  copyCode,
  footer,
  header,
  mediaHeader,
  phoneButton,
  quickReply,
  template,
  urlButton,
} from '../../simulator/scenarios/build/template';
import { manyTemplates } from '../../simulator/scenarios/cases/many-templates';
import {
  ODD_ONES,
  SENDABLE_KINDS,
  UNSENDABLE_STATUSES,
  UNSUPPORTED_PARTS,
} from '../../simulator/scenarios/cases/template-kinds';
import { templateRecord } from '../../simulator/sunshine/shapes/records';
import { readSentTemplate, withButtonWays } from '../../simulator/world/shorthand';
import { templateRefusal } from '../../simulator/world/template-refusal';
import type { SimTemplate, SimTemplateButton } from '../../simulator/world/template-types';
import { checkParameters } from '../core/draft/check-parameters';
import { readShorthand } from '../core/shorthand/read-shorthand';
import { writeShorthand } from '../core/shorthand/write-shorthand';
import { isSubmittable } from '../core/template/check-values';
import { shorthandFor } from '../core/template/insert-text';
import type { Template } from '../core/template/template';
import { templateMessage } from '../core/template/template-message';
import type { TemplateParameter } from '../core/template/template-parameter';
import { whyNotSendable } from '../core/template/why-not-sendable';
import { readMessageTemplate } from '../sunshine/read-message-template';

/**
 * The whole way of a template: as WhatsApp has it, as Sunshine lists it, as this app reads it, fills
 * it and sends it, by either way, and what WhatsApp says to that. Whatever the app lets through,
 * WhatsApp takes.
 */

/** As the app knows it. Without details Sunshine names neither the format nor the reason of a refusal. */
function known(sim: SimTemplate, tellsDetails: boolean): Template {
  const read = readMessageTemplate(templateRecord(sim, tellsDetails), 'n1');
  if (read === null) throw new Error('no template');
  return { ...read, namespace: 'ns' };
}

const words = fc
  .array(fc.constantFrom('Hi ', '*', '_x_', '\n', '📦', '[[', ')) &', '))&', '}', '\u202e', 'ü '))
  .map((pieces) => pieces.join(''));

const NAMES = ['first_name', 'order', 'x1'];

/** A text with these variables, each at least once, in any order. */
const textWith = (variables: readonly string[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...variables], { minLength: variables.length }),
      fc.subarray([...variables]),
      fc.array(words, { minLength: 8, maxLength: 8 }),
    )
    .map(
      ([all, again, between]) =>
        [...all, ...again].map((name, i) => `${between[i] ?? ''}{{${name}}}`).join('') +
        (between.at(-1) ?? ''),
    );

const variablesOf = (isNamed: boolean, most: number) =>
  fc
    .integer({ min: 0, max: most })
    .map((count) => (isNamed ? NAMES : ['1', '2', '3']).slice(0, count));

const anyHeader = (isNamed: boolean) =>
  fc.oneof(
    fc.constant(null),
    variablesOf(isNamed, 1)
      .chain(textWith)
      .map((text) => header(text.slice(0, 80))),
    fc.constantFrom('IMAGE', 'VIDEO', 'DOCUMENT').map((it) => mediaHeader(it as 'IMAGE', 'x')),
  );

const anyButton: fc.Arbitrary<SimTemplateButton> = fc.constantFrom(
  quickReply('Yes'),
  urlButton('Go', 'https://a.example/{{1}}', 'https://a.example/x'),
  urlButton('Go', `https://a.example/${'x'.repeat(1_900)}{{1}}`, 'x'),
  urlButton('Go', 'https://a.example'),
  phoneButton('Call', '+1'),
  copyCode('SAVE'),
);

const anySimTemplate: fc.Arbitrary<SimTemplate> = fc.boolean().chain((isNamed) =>
  fc
    .record({
      head: anyHeader(isNamed),
      text: variablesOf(isNamed, 3).chain(textWith),
      foot: fc.boolean(),
      list: fc.array(anyButton, { maxLength: 4 }),
    })
    .map(({ head, text, foot, list }) =>
      template(
        'any',
        'en_US',
        [
          ...(head === null ? [] : [head]),
          body(text),
          ...(foot ? [footer('Acme')] : []),
          ...(list.length > 0 ? [buttons(...list)] : []),
        ],
        { parameterFormat: isNamed ? 'NAMED' : 'POSITIONAL' },
      ),
    ),
);

const FILES: readonly string[] = [
  'https://a.example/i.png',
  'https://a.example/v.mp4?x=1',
  'https://a.example/My%20bill.pdf',
  'https://a.example/42',
];

const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom('a', ' ', '\n', '\t', '     ', '[[', ']]', '))&', '{{1}}', '\u200b', '$&'),
    )
    .map((pieces) => pieces.join('')),
  fc.constantFrom('http://a.example/i.png', 'https://', 'x'.repeat(61), '📦'.repeat(700)),
  fc.constantFrom(...FILES),
);

/** Mostly what fits, so that much is let through. */
const valueFor = ({ kind }: TemplateParameter): fc.Arbitrary<string> => {
  const isFile = kind === 'image' || kind === 'video' || kind === 'document';
  const fit = isFile
    ? fc.constantFrom(...FILES)
    : fc.constantFrom('Ana', ' A-1 ', '42', 'Ñu$&', '[1] a', '\u202eabc');
  return fc.oneof({ weight: 6, arbitrary: fit }, { weight: 1, arbitrary: odd });
};

const filled = fc
  .tuple(anySimTemplate, fc.boolean())
  .map(([sim, tellsDetails]) => ({ sim, known: known(sim, tellsDetails) }))
  .chain((of) =>
    fc.record({
      sim: fc.constant(of.sim),
      known: fc.constant(of.known),
      values: fc.tuple(...of.known.parameters.map(valueFor)).map((values): string[] => values),
    }),
  );

const KEY = { sendNow: 'ready', number: 'n1' } as const;

/** Whether a filled body of more than 1,024 characters is taken is not known: the app says so and lets it go. */
const MAY_BE_LONG = { longBodiesTaken: true } as const;

/** How the platform reads a button in a shorthand is not known: one of these ways takes it. */
const WAYS = [false, true].flatMap((shorthandButtonsFromOne) =>
  [false, true].map((shorthandWholeAddresses) => ({
    shorthandButtonsFromOne,
    shorthandWholeAddresses,
  })),
);

function refusalOfMessage(sim: SimTemplate, of: Template, values: readonly string[]) {
  const { name, language, components } = templateMessage(of, values);
  return templateRefusal(sim, { name, language: language.code, components }, MAY_BE_LONG);
}

function refusalOfText(sim: SimTemplate, text: string) {
  const sent = readSentTemplate(text);
  if (sent === null) throw new Error(`no shorthand: ${text}`);
  const refusals = WAYS.map((ways) =>
    templateRefusal(sim, withButtonWays(sent, sim, ways), MAY_BE_LONG),
  );
  return refusals.find((refusal) => refusal === null) === undefined ? refusals[0] : null;
}

test('what can be submitted is taken, at once and as shorthand', () => {
  let [submitted, inserted] = [0, 0];
  fc.assert(
    fc.property(filled, ({ sim, known: of, values }) => {
      if (!isSubmittable(of, values)) return;
      submitted += 1;
      expect(refusalOfMessage(sim, of, values)).toBeNull();
      const shorthand = shorthandFor(of, values);
      if (!shorthand.ok) return;
      inserted += 1;
      expect(refusalOfText(sim, shorthand.value)).toBeNull();
      const reading = readShorthand(shorthand.value);
      expect(reading.kind === 'shorthand' && checkParameters(reading.shorthand, of)).toBeNull();
    }),
    { numRuns: 1_500 },
  );
  // Otherwise it would say nothing.
  expect(submitted).toBeGreaterThan(300);
  expect(inserted).toBeGreaterThan(50);
});

test('a shorthand in a draft that passes the check is taken, whoever wrote it', () => {
  let passed = 0;
  const buttonList = fc.array(
    fc.record({ index: fc.constantFrom('0', '1', ' 2 '), url: fc.constantFrom('x', 'a b', '') }),
    { maxLength: 2 },
  );
  const file = fc.option(fc.constantFrom(...FILES, 'http://a.example'), { freq: 1 });
  fc.assert(
    fc.property(
      filled,
      fc.record({ headerImage: file, headerDocument: file, buttons: buttonList }),
      fc.boolean(),
      ({ sim, known: of, values }, rest, isOwn) => {
        const bodyText = values.filter((_, i) => of.parameters[i]?.part === 'body');
        const own = shorthandFor(of, values);
        const written = writeShorthand({
          namespace: 'ns',
          template: of.name,
          fallback: 'f',
          language: of.language,
          bodyText,
          ...rest,
        });
        const text = isOwn ? own : written;
        if (!text.ok) return;
        const reading = readShorthand(text.value);
        if (reading.kind !== 'shorthand' || checkParameters(reading.shorthand, of) !== null) return;
        passed += 1;
        expect(refusalOfText(sim, text.value)).toBeNull();
      },
    ),
    { numRuns: 1_500 },
  );
  expect(passed).toBeGreaterThan(50);
});

/** Each value as Meta was shown it; a reply button needs none. */
const examplesOf = ({ parameters }: Template): string[] => parameters.map((it) => it.example);

test.each([true, false])(
  'each kind of template, with its own examples (details: %s)',
  (details) => {
    for (const sim of [...SENDABLE_KINDS, ...manyTemplates(100)]) {
      const of = known(sim, details);
      if (sim.status !== 'APPROVED') continue;
      expect([sim.name, whyNotSendable(of, KEY)]).toEqual([sim.name, null]);
      expect([sim.name, isSubmittable(of, examplesOf(of))]).toEqual([sim.name, true]);
      expect([sim.name, refusalOfMessage(sim, of, examplesOf(of))]).toEqual([sim.name, null]);
    }
  },
);

test.each([...UNSENDABLE_STATUSES, ...UNSUPPORTED_PARTS])('$name is not sendable', (sim) => {
  const of = known(sim, true);
  expect(whyNotSendable(of, KEY)).not.toBeNull();
  expect(refusalOfMessage(sim, of, examplesOf(of))).not.toBeNull();
});

test('what WhatsApp has in odd shapes is sendable only if WhatsApp takes it', () => {
  const sendable = ODD_ONES.filter((sim) => {
    const of = known(sim, true);
    return whyNotSendable(of, KEY) === null && isSubmittable(of, examplesOf(of));
  });
  expect(sendable.length).toBeGreaterThan(0);
  expect(sendable.length).toBeLessThan(ODD_ONES.length);
  for (const sim of sendable) {
    const of = known(sim, true);
    expect(refusalOfMessage(sim, of, examplesOf(of))).toBeNull();
  }
});
