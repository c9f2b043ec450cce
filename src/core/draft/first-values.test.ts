import { parametersOf, templateOf } from '../template/template.fixture';
import { FACTS } from '../template/template-facts.fixture';
import { firstValues } from './first-values';

const template = templateOf({
  body: 'Hi {{1}}, {{2}}. Yours {{3}}',
  parameters: parametersOf(3).map((one, at) => ({
    ...one,
    source: (['requester.first_name', 'ticket.subject', 'agent.first_name'] as const)[at] ?? null,
    isFreeText: at === 1,
  })),
});

const draftOf = (text: string) => ({ text, names: { customer: 'Ada', agent: 'Grace Hopper' } });

test('the draft stands where the admin wants it, before what the ticket knows', () => {
  expect(firstValues(template, FACTS, draftOf('Hi Ada,\nit left.\nGrace'))).toEqual([
    { value: 'Ada', from: { kind: 'mapped', source: 'requester.first_name' } },
    { value: 'it left', from: { kind: 'draft', over: 0 } },
    { value: 'Grace', from: { kind: 'mapped', source: 'agent.first_name' } },
  ]);
});

test('what is too long says by how much', () => {
  expect(firstValues(template, FACTS, draftOf('x'.repeat(1024)))[1]?.from).toEqual({
    kind: 'draft',
    // "Hi Ada, ", ". Yours " and "Grace".
    over: 21,
  });
});

test('without a draft the ticket’s own values', () => {
  expect(firstValues(template, FACTS, null)[1]?.value).toBe('Where is my parcel?');
});

test('a lost reply is told from a draft', () => {
  const lost = { ...draftOf('Hi Ada,\nit left.\nGrace'), isLost: true } as const;
  expect(firstValues(template, FACTS, lost)[1]).toEqual({
    value: 'it left',
    from: { kind: 'lost-reply', over: 0 },
  });
});
