import type { SimIdentity, SimOrganization, SimUser, SimUserField } from '../../world/people-types';

function messagingIdentities(id: number): SimIdentity[] {
  const value = `${id.toString(16).padStart(8, '0')}c0ffee0123456789`;
  return [{ id: id * 10, type: 'messaging', value, verified: true, primary: false }];
}

function customer(
  id: number,
  name: string,
  locale: string,
  timeZone: string,
  contact: { phone?: string; email?: string },
  more: Partial<SimUser> = {},
): SimUser {
  return {
    id,
    name,
    role: 'end-user',
    email: contact.email ?? null,
    phone: contact.phone ?? null,
    locale,
    timeZone,
    tags: [],
    identities: messagingIdentities(id),
    userFields: { whatsapp_opt_in: true },
    avatarUrl: null,
    ...more,
  };
}

function agent(id: number, name: string, email: string): SimUser {
  return {
    id,
    name,
    role: 'agent',
    email,
    phone: null,
    locale: 'en-US',
    timeZone: 'Europe/Berlin',
    tags: [],
    identities: [{ id: id * 10, type: 'email', value: email, verified: true, primary: true }],
    userFields: {},
    avatarUrl: null,
  };
}

/** The same person once more, as WhatsApp now names its users: two profiles of one customer after a merge. */
export const underTwoProfiles = (user: SimUser): SimUser => ({
  ...user,
  identities: [
    ...user.identities,
    {
      id: user.id * 10 + 1,
      type: 'messaging',
      value: `${user.id.toString(16).padStart(8, '0')}b51d000123456789`,
      verified: true,
      primary: false,
    },
  ],
});

/** Customers of theirs are the only ones with an organization. */
export const ORGANIZATIONS: readonly SimOrganization[] = [
  { id: 401, name: 'Grant Interiors', tags: ['trade'] },
  { id: 402, name: 'Weiß & Söhne', tags: [] },
];

export const USER_FIELDS: readonly SimUserField[] = [
  { id: 501, key: 'whatsapp_opt_in', title: 'WhatsApp opt-in', type: 'checkbox', options: [] },
  { id: 502, key: 'preferred_name', title: 'Preferred name', type: 'text', options: [] },
  {
    id: 503,
    key: 'customer_level',
    title: 'Customer level',
    type: 'dropdown',
    options: [
      { name: 'Silver', value: 'silver' },
      { name: 'Gold', value: 'gold' },
    ],
  },
];

/** The agent in front of the screen. */
export const NORA = agent(101, 'Nora Lindqvist', 'nora@demo.example');
export const TOM = agent(102, 'Tom Okafor', 'tom@demo.example');
/** Who sets things up. */
export const INES: SimUser = { ...agent(103, 'Ines Vogt', 'ines@demo.example'), role: 'admin' };

export const LENA = customer(201, 'Lena Hoffmann', 'de', 'Europe/Berlin', {
  phone: '+49 151 5550 1201',
  email: 'lena.hoffmann@mail.example',
});
export const RAFAEL = customer(202, 'Rafael Teixeira', 'pt-BR', 'America/Sao_Paulo', {
  phone: '+55 11 5550 1202',
});
export const GRACE = customer(203, 'Grace Mensah', 'en-GB', 'Europe/London', {
  phone: '+44 7700 900203',
  email: 'grace@mensah.example',
});
/** A WhatsApp user may have no phone number at all. */
export const YUSUF = customer(204, 'Yusuf Demir', 'de', 'Europe/Berlin', {});
export const OLIVIA = customer(
  205,
  'Olivia Grant',
  'en-US',
  'America/New_York',
  { phone: '+1 212 555 0105', email: 'olivia.grant@mail.example' },
  {
    organizationId: 401,
    tags: ['vip'],
    userFields: { whatsapp_opt_in: true, preferred_name: 'Liv', customer_level: 'gold' },
  },
);
/** Agreed to be written to by a tag only. */
export const MATEUS = customer(
  206,
  'Mateus Almeida',
  'pt-BR',
  'America/Sao_Paulo',
  { phone: '+55 21 5550 1206' },
  { tags: ['whatsapp_opt_in'], userFields: {} },
);
export const CLARA = customer(207, 'Clara Hoffmann', 'de', 'Europe/Berlin', {
  phone: '+49 151 5550 1207',
});
/** Nobody has asked him for his consent. */
export const DANIEL = customer(
  208,
  'Daniel Weiß',
  'de',
  'Europe/Vienna',
  { phone: '+43 660 5550 208', email: 'daniel.weiss@mail.example' },
  { organizationId: 402, userFields: {} },
);
export const AMIRA = customer(209, 'أميرة حداد', 'ar', 'Asia/Amman', { phone: '+962 7 5550 1209' });
export const PRIYA = customer(210, 'Priya Raman', 'en-GB', 'Asia/Kolkata', {
  phone: '+91 98450 01210',
  email: 'priya.raman@mail.example',
});
/** Does not want to be written to. */
export const ANA = customer(
  211,
  'Ana Sousa',
  'pt-BR',
  'Europe/Lisbon',
  { phone: '+351 910 555 211' },
  { userFields: { whatsapp_opt_in: false } },
);
export const MEI = customer(212, '陈美', 'zh-CN', 'Asia/Shanghai', {});
export const BORYS = customer(213, 'Борис Коваль', 'uk', 'Europe/Kyiv', {
  phone: '+380 67 555 0213',
});

export const PEOPLE: readonly SimUser[] = [
  NORA,
  TOM,
  LENA,
  RAFAEL,
  GRACE,
  YUSUF,
  OLIVIA,
  MATEUS,
  CLARA,
  DANIEL,
  AMIRA,
  PRIYA,
  ANA,
  MEI,
  BORYS,
  INES,
];
