import { readFileSync } from 'node:fs';
import { testWorld } from '../testing/test-world';
import { partOf } from '../world/template-text';
import type { SimTemplate } from '../world/template-types';
import { TEMPLATES } from './build/templates';
import {
  ODD_ONES,
  SENDABLE_KINDS,
  UNSENDABLE_STATUSES,
  UNSUPPORTED_PARTS,
} from './cases/template-kinds';

const keyOf = ({ name, language }: { name: string; language: string }) => `${name} ${language}`;

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
  expect(new Set(buttons)).toEqual(new Set(['URL', 'PHONE_NUMBER', 'QUICK_REPLY', 'COPY_CODE']));
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
  expect(UNSUPPORTED_PARTS).toHaveLength(6);
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
