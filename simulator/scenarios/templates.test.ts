import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sampleMessage } from '../testing/sample-message';
import { testWorld } from '../testing/test-world';
import { templateRefusal } from '../world/template-refusal';
import { customerText, partOf } from '../world/template-text';
import type { SimTemplate } from '../world/template-types';
import { TEMPLATES } from './build/templates';
import { manyTemplates } from './cases/many-templates';
import {
  ODD_ONES,
  SENDABLE_KINDS,
  UNSENDABLE_STATUSES,
  UNSUPPORTED_PARTS,
} from './cases/template-kinds';

const keyOf = ({ name, language }: { name: string; language: string }) => `${name} ${language}`;

const isApproved = ({ status }: SimTemplate) => status === 'APPROVED';

interface Setting {
  name: string;
  language: string;
  category: string;
  body: string;
  header?: string;
  footer?: string;
  status?: string;
}

it('the account has the templates that the demo setting lists, word for word', () => {
  const { parameters } = JSON.parse(readFileSync('demo/settings.json', 'utf8'));
  const settings: Setting[] = JSON.parse(parameters.templates);
  const told = (template: SimTemplate) => ({
    category: template.category,
    status: template.status,
    header: partOf(template, 'HEADER')?.text,
    body: partOf(template, 'BODY')?.text,
    footer: partOf(template, 'FOOTER')?.text,
  });
  const known = new Map(TEMPLATES.map((template) => [keyOf(template), told(template)]));
  for (const setting of settings) {
    const { category, status = 'APPROVED', header, body, footer } = setting;
    expect([keyOf(setting), known.get(keyOf(setting))]).toEqual([
      keyOf(setting),
      { category, status, header, body, footer },
    ]);
  }
  expect(TEMPLATES).toHaveLength(7);
});

it('has one of each kind, state and part', () => {
  const all = SENDABLE_KINDS.flatMap(({ components }) => components ?? []);
  const formats = all.flatMap(({ type, format }) => (type === 'HEADER' ? [format] : []));
  expect(new Set(formats)).toEqual(new Set(['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT']));
  const buttons = all.flatMap((part) => part.buttons ?? []).map(({ type }) => type);
  expect(new Set(buttons)).toEqual(
    new Set(['URL', 'PHONE_NUMBER', 'QUICK_REPLY', 'COPY_CODE', 'CATALOG', 'VOICE_CALL']),
  );
  expect(SENDABLE_KINDS.every(({ status }) => status === 'APPROVED')).toBe(true);
  expect(UNSENDABLE_STATUSES.map(({ status }) => status)).toEqual([
    'PENDING',
    'REJECTED',
    'PAUSED',
    'DISABLED',
    'ARCHIVED',
    'IN_APPEAL',
    'LIMIT_EXCEEDED',
  ]);
  expect(UNSUPPORTED_PARTS).toHaveLength(5);
});

it.each([...TEMPLATES, ...SENDABLE_KINDS, ...manyTemplates(60)].filter(isApproved))(
  'a message of the samples of $name ($language) is taken',
  (template) => {
    const sent = sampleMessage(template);
    expect(templateRefusal(template, sent)).toBeNull();
    expect(customerText(template, sent)).not.toMatch(/\{\{/);
  },
);

it('any message that lacks one of its values, or has one more, is refused', () => {
  const filled = SENDABLE_KINDS.filter((template) => sampleMessage(template).components.length > 0);
  const asked = fc.constantFrom(...filled);
  fc.assert(
    fc.property(asked, fc.nat(), fc.boolean(), (template, place, isMore) => {
      const sent = sampleMessage(template);
      const at = place % sent.components.length;
      const components = sent.components.map((component, index) => {
        if (index !== at) return component;
        const { parameters } = component;
        return { ...component, parameters: isMore ? [...parameters, ...parameters] : [] };
      });
      const isOptional = sent.components[at]?.sub_type === 'quick_reply' && !isMore;
      const refused = templateRefusal(template, { ...sent, components });
      const code = refused?.code ?? 0;
      expect([isOptional ? 0 : 132000, isOptional ? 0 : 132012]).toContain(code);
    }),
  );
});

it('a hostile one has a body of 1,024 characters', () => {
  const [hostile] = ODD_ONES;
  const text = hostile && partOf(hostile, 'BODY')?.text;
  expect(text).toHaveLength(1024);
  expect(text).toContain('<img src=x onerror=');
  expect(text).toContain('\u202E');
});

it.each(['template-kinds', 'many-templates'])('%s holds each name and language once', (id) => {
  const templates = testWorld(id).state.templates ?? [];
  expect(new Set(templates.map(keyOf)).size).toBe(templates.length);
});

it('many are a thousand, in six languages', () => {
  const templates = testWorld('many-templates').state.templates ?? [];
  expect(templates).toHaveLength(1000);
  expect(new Set(templates.map(({ language }) => language)).size).toBe(6);
});
