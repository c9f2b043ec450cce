import { snapshotOf } from '../../core/conversation/ticket-snapshot.fixture';
import type { ConversationPartner } from '../../core/derive';
import { fail, ok } from '../../core/result';
import type { ConsentSettings } from '../../core/template/consent';
import type { Template } from '../../core/template/template';
import { parametersOf, templateOf } from '../../core/template/template.fixture';
import type { Profile } from '../../zendesk/facts/fetch-profile';
import type { ReadFacts } from '../../zendesk/facts/read-facts';
import { watchFacts } from './watch-facts';

const AGENT = { id: '101', name: 'Nora Lindqvist', locale: 'en-US', timeZone: null };
const REQUESTER = { id: '205', name: 'Olivia Grant', email: 'olivia@mail.example' };
const TICKET = snapshotOf({ ticketId: '42', subject: 'My order', requester: REQUESTER });
const PROFILE: Profile = {
  phone: '+1 212 555 0105',
  locale: 'en-GB',
  tags: ['vip'],
  fields: { level: 'gold', opt_in: true },
};
const NOT_ASKED: ConsentSettings = { field: null, tag: null };
const BY_FIELD: ConsentSettings = { field: 'opt_in', tag: null };
const BY_TAG: ConsentSettings = { field: null, tag: 'opted_in' };

const mapped = (source: Template['parameters'][number]['source']) =>
  templateOf({ parameters: parametersOf(1, { source }) });
const PLAIN = templateOf();

const stop = new AbortController();
const settled = () => new Promise((resolve) => setTimeout(resolve));

function watching({
  consent = NOT_ASKED,
  read = {} as Partial<ReadFacts>,
  profile = ok(PROFILE) as Awaited<
    ReturnType<Parameters<typeof watchFacts>[0]['sources']['fetchProfile']>
  >,
  partner = { name: 'Olivia Grant', isRequester: true } as ConversationPartner,
  templates = [] as readonly Template[],
} = {}) {
  const asked: string[] = [];
  const answers = { read, profile };
  const input = { ticket: TICKET, partner, templates };
  const facts = watchFacts(
    {
      sources: {
        readFacts: async (ids) => {
          asked.push(`facts ${ids.join(' ')}`.trim());
          return ok({
            organizationName: 'Grant Interiors',
            brandName: 'Demo shop',
            ticketFields: new Map(ids.map((id) => [id, `field ${id}`])),
            requester: { id: '205', locale: 'en-US', tags: null },
            agentGroups: ['Support'],
            ...answers.read,
          });
        },
        fetchProfile: async (id) => {
          asked.push(`profile ${id}`);
          return answers.profile;
        },
      },
      consent,
      agent: AGENT,
      onChange: () => {},
      signal: stop.signal,
    },
    input,
  );
  return { ...facts, asked, answers, input };
}

test('what is known without asking, before anything is read', () => {
  const { get, asked } = watching();
  expect(get()).toMatchObject({
    facts: {
      requesterName: 'Olivia Grant',
      requesterEmail: 'olivia@mail.example',
      requesterPhone: '',
      ticketId: '42',
      ticketSubject: 'My order',
      agentName: 'Nora Lindqvist',
      organizationName: '',
    },
    requesterLocale: null,
    consent: 'not-asked',
    areFactsLoading: false,
  });
  expect(asked).toEqual([]);
});

test('what the app framework tells, and only the fields that are mapped', async () => {
  const it = watching({ templates: [mapped('ticket.field.7'), mapped('ticket.field.7'), PLAIN] });
  it.update(it.input);
  expect(it.get().areFactsLoading).toBe(true);
  await settled();
  expect(it.get()).toMatchObject({
    facts: { organizationName: 'Grant Interiors', brandName: 'Demo shop' },
    requesterLocale: 'en-US',
    areFactsLoading: false,
  });
  expect(it.get().facts.ticketFields.get('7')).toBe('field 7');
  expect(it.groups()).toEqual(['Support']);
  expect(it.asked).toEqual(['facts 7']);
});

test('is read again for other fields or another requester, and not otherwise', async () => {
  const it = watching();
  it.update(it.input);
  await settled();
  it.update({ ...it.input, ticket: { ...TICKET, subject: 'Another subject' } });
  expect(it.asked).toEqual(['facts']);
  expect(it.get().facts.ticketSubject).toBe('Another subject');
  it.update({ ...it.input, templates: [mapped('ticket.field.7')] });
  await settled();
  it.update({ ...it.input, ticket: { ...TICKET, requester: { ...REQUESTER, id: '9' } } });
  expect(it.asked).toEqual(['facts', 'facts 7', 'facts']);
  // What is told is still of the other one.
  await settled();
  expect(it.get().requesterLocale).toBeNull();
});

test('Zendesk that does not answer: the rest stands', async () => {
  const it = watching();
  const failing = watchFacts(
    {
      sources: {
        readFacts: async () => fail({ kind: 'no-answer', call: 'get' }),
        fetchProfile: async () => fail({ kind: 'offline' }),
      },
      consent: NOT_ASKED,
      agent: AGENT,
      onChange: () => {},
      signal: stop.signal,
    },
    it.input,
  );
  failing.update(it.input);
  await settled();
  expect(failing.get()).toMatchObject({
    facts: { requesterName: 'Olivia Grant', brandName: '' },
    areFactsLoading: false,
  });
});

describe('the profile', () => {
  test.each<[string, Template, ConsentSettings, boolean]>([
    ['for a phone number', mapped('requester.phone'), NOT_ASKED, true],
    ['for a field of it', mapped('requester.field.level'), NOT_ASKED, true],
    ['for consent in a field', PLAIN, BY_FIELD, true],
    ['not for a name', mapped('requester.first_name'), NOT_ASKED, false],
    ['not for a field of the ticket', mapped('ticket.field.7'), NOT_ASKED, false],
  ])('%s', async (_what, template, consent, isAsked) => {
    const it = watching({ consent });
    it.wantProfile(template);
    await settled();
    expect(it.asked.includes('profile 205')).toBe(isAsked);
  });

  test('fills, and is asked for once a visit', async () => {
    const it = watching();
    it.wantProfile(mapped('requester.phone'));
    it.wantProfile(mapped('requester.phone'));
    await settled();
    it.wantProfile(mapped('requester.field.level'));
    await settled();
    expect(it.get().facts.requesterPhone).toBe('+1 212 555 0105');
    expect([...it.get().facts.requesterFields]).toEqual([
      ['level', 'gold'],
      ['opt_in', ''],
    ]);
    expect(it.asked.filter((what) => what.startsWith('profile'))).toHaveLength(1);
  });

  test('is asked for again after a failure', async () => {
    const it = watching({ profile: fail({ kind: 'offline' }) });
    it.wantProfile(mapped('requester.phone'));
    await settled();
    it.answers.profile = ok(PROFILE);
    it.wantProfile(mapped('requester.phone'));
    await settled();
    expect(it.get().facts.requesterPhone).toBe('+1 212 555 0105');
  });

  test('an id of WhatsApp’s in place of a number is none', async () => {
    const it = watching({ profile: ok({ ...PROFILE, phone: 'US.13491208655302741918' }) });
    it.update(it.input);
    it.wantProfile(mapped('requester.phone'));
    await settled();
    expect(it.get().facts.requesterPhone).toBe('');
  });

  test('gives the language where the framework does not', async () => {
    const it = watching({ read: { requester: { id: '205', locale: null, tags: null } } });
    it.update(it.input);
    it.wantProfile(mapped('requester.phone'));
    await settled();
    expect(it.get().requesterLocale).toBe('en-GB');
  });

  test('of the requester is not that of somebody else who wrote', async () => {
    const it = watching({ consent: BY_FIELD, partner: { name: 'Lena', isRequester: false } });
    it.update(it.input);
    it.wantProfile(mapped('requester.phone'));
    await settled();
    expect(it.get()).toMatchObject({
      facts: { requesterName: 'Lena', requesterEmail: '', requesterPhone: '' },
      requesterLocale: null,
      consent: 'not-known',
    });
    expect(it.asked).not.toContain('profile 205');
  });

  test('of one requester is not shown for the next', async () => {
    const it = watching();
    it.wantProfile(mapped('requester.phone'));
    await settled();
    it.update({ ...it.input, ticket: { ...TICKET, requester: { ...REQUESTER, id: '9' } } });
    expect(it.get().facts.requesterPhone).toBe('');
  });
});

describe('consent', () => {
  const told = (tags: readonly string[] | null) => ({
    requester: { id: '205', locale: null, tags },
  });
  test.each<[string, ConsentSettings, readonly string[] | null, Profile | null, string, boolean]>([
    ['nobody asked for it', NOT_ASKED, null, PROFILE, 'not-asked', false],
    ['a ticked field', BY_FIELD, null, PROFILE, 'given', true],
    ['a field that is not there', BY_FIELD, null, { ...PROFILE, fields: {} }, 'no-field', true],
    ['fields that nobody told', BY_FIELD, null, { ...PROFILE, fields: null }, 'not-known', true],
    ['a tag, at no request', BY_TAG, ['opted_in'], PROFILE, 'given', false],
    ['no tag, at no request', BY_TAG, ['vip'], PROFILE, 'none', false],
    ['tags only in the profile', BY_TAG, null, { ...PROFILE, tags: ['opted_in'] }, 'given', true],
    [
      'a tag is enough',
      { ...BY_FIELD, ...{ tag: 'opted_in' } },
      ['opted_in'],
      null,
      'given',
      false,
    ],
    ['no profile', BY_FIELD, null, null, 'not-known', true],
  ])('%s', async (_what, consent, tags, profile, expected, isAsked) => {
    const it = watching({
      consent,
      read: told(tags),
      profile: profile ? ok(profile) : fail({ kind: 'offline' }),
    });
    it.update(it.input);
    await settled();
    it.wantProfile(PLAIN);
    await settled();
    expect(it.get().consent).toBe(expected);
    expect(it.asked.includes('profile 205')).toBe(isAsked);
  });

  test('is not asked for where the framework is about to tell', async () => {
    const it = watching({ consent: BY_TAG, read: told(['opted_in']) });
    it.wantProfile(PLAIN);
    await settled();
    expect(it.get().consent).toBe('given');
    expect(it.asked).toEqual(['facts']);
  });

  test('is loading until the profile is there', () => {
    const it = watching({ consent: BY_FIELD });
    expect(it.get().consent).toBe('loading');
    it.wantProfile(PLAIN);
    expect(it.get()).toMatchObject({ consent: 'loading', areFactsLoading: true });
  });
});
