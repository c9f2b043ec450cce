import * as v from 'valibot';
import { isSubmittable } from '../core/template/check-values';
import type { Template } from '../core/template/template';
import { templateMessage } from '../core/template/template-message';
import { parameterKey } from '../core/template/template-parameter';
import { whyNoShorthand, whyNotSendable } from '../core/template/why-not-sendable';
import { readMessageTemplate } from './read-message-template';
import { templateObjectShape } from './spec/message-post.fixture';
import { type CorpusTemplate, TEMPLATE_CORPUS } from './spec/template-corpus.fixture';

function read({ item }: CorpusTemplate): Template {
  const template = readMessageTemplate(item, 'n1');
  if (template === null) throw new Error('no template');
  return { ...template, namespace: 'ns' };
}

const KEY = { sendNow: 'ready', number: 'n1' } as const;

test('at least sixty templates', () => {
  expect(TEMPLATE_CORPUS.length).toBeGreaterThanOrEqual(60);
});

test.each(TEMPLATE_CORPUS)('$what: the verdict and the form', (entry) => {
  const template = read(entry);
  const { unsupported, gap, fields } = entry;
  expect(template.parameters.map((it) => `${parameterKey(it)} ${it.kind}`)).toEqual(fields);
  expect(whyNotSendable(template, KEY)).toEqual(
    unsupported.length === 0 ? null : { reason: 'unsupported', parts: unsupported },
  );
  if (unsupported.length > 0) return;
  expect(whyNoShorthand(template)).toEqual(gap && { reason: 'needs-send-now', gap });
});

test.each(TEMPLATE_CORPUS.filter(({ unsupported }) => unsupported.length === 0))(
  '$what: the message',
  (entry) => {
    const template = read(entry);
    expect(isSubmittable(template, entry.values)).toBe(true);
    const message = templateMessage(template, entry.values);
    expect(message.components).toEqual(entry.components);
    expect(v.parse(templateObjectShape, message)).toEqual(message);
    // Nothing is offered that Meta would refuse: an example is empty or can be sent.
    for (const { kind, example } of template.parameters) {
      if (kind === 'image' || kind === 'video' || kind === 'document') {
        expect(example === '' || example.startsWith('https://')).toBe(true);
      }
    }
  },
);
