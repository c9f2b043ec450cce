import fc from 'fast-check';
import manifest from '../../../manifest.json';
import { publicSettings } from '../../../simulator/host/shapes/context';
import { testWorld } from '../../../simulator/testing/test-world';
import type { SimSettings } from '../../../simulator/world/account-types';
import { applyRules } from '../../core/catalogue/apply-rules';
import { inNewTerms } from '../../core/setup/in-new-terms';
import { OLD_SETTINGS } from '../../core/setup/settings-table';
import { writeConsentSetting } from '../../core/template/consent-setting';
import { templateOf } from '../../core/template/template.fixture';
import { channelPolicy } from '../../core/window/channel-policy';
import { readAllSettings } from './read-all-settings';

/** What an admin may have typed, or Zendesk have filled in, before the update: right or wrong. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.constantFrom('', '2,5', '0.5', 'soon', '15'),
);
const box = fc.constantFrom<boolean | string>(true, false, 'true', '', 'on');
const word = fc.constantFrom('', 'wa_late', 'opt_in', 'two words', 'x.y');
const old = fc.record(
  {
    closing_hours: number,
    critical_hours: number,
    arrival_margin_minutes: number,
    sent_margin_minutes: number,
    human_agent_week: box,
    tag_lapsed: word,
    tag_held_back: word,
    tag_sent_anyway: word,
    tag_woken: word,
    hide_sample_templates: box,
    template_refresh_minutes: number,
    consent_user_field: word,
    consent_tag: word,
  },
  { requiredKeys: [] },
);
/** Those that were there before and stay. */
const lasting = fc.record(
  {
    reply_minutes: number,
    one_whatsapp_number: box,
    channel_hours: fc.constantFrom('', 'facebook = 100', 'viber = 12\nx'),
    late_reply: fc.constantFrom('', 'warn', 'block', 'never'),
    template_rules: fc.constantFrom('', '[{"name": "sample_*", "hidden": false}]', '{'),
  },
  { requiredKeys: [] },
);

/** What the app is told after the update, by the local Zendesk. */
function afterUpdate(settings: SimSettings, hiddenSettingsStay: boolean) {
  const { state } = testWorld('fresh', { settings });
  return publicSettings(manifest, {
    ...state,
    variants: { ...state.variants, hiddenSettingsStay },
  });
}

const read = (raw: Record<string, unknown>) => {
  const { legacy: _, ...said } = readAllSettings(raw);
  return said;
};

test('an update that keeps old values changes nothing, and tells every one that is not the default', () => {
  fc.assert(
    fc.property(old, lasting, (before, others) => {
      const raw = afterUpdate({ ...before, ...others }, true);
      expect(read(raw)).toEqual(read({ ...before, ...others }));
      const chosen = OLD_SETTINGS.filter(({ name, default: initial }) => {
        const given = String(before[name] ?? '').trim();
        return given !== '' && given !== String(initial);
      });
      expect(readAllSettings(raw).legacy).toMatchObject(
        chosen.map(({ name, became }) => ({ legacy: name, became, counts: true })),
      );
    }),
  );
});

test('an update that drops them leaves the defaults, no problem of theirs, and nothing to tell', () => {
  fc.assert(
    fc.property(old, lasting, (before, others) => {
      const raw = afterUpdate({ ...before, ...others }, false);
      expect(readAllSettings(raw)).toEqual(readAllSettings(others));
    }),
  );
});

test('what the form says now beats what it said before, whatever that was', () => {
  const fresh = {
    warn_hours: '6, 2',
    consent: 'opt_in = granted',
    tag_prefix: 'wa',
  };
  const REPLACED = OLD_SETTINGS.filter(({ became }) => became !== null && became in fresh);
  fc.assert(
    fc.property(old, (before) => {
      const rest: Partial<Record<string, unknown>> = { ...before };
      for (const { name } of REPLACED) delete rest[name];
      expect(read({ ...before, ...fresh })).toEqual(read({ ...rest, ...fresh }));
    }),
  );
});

describe('the same said in the new way', () => {
  test('hours', () => {
    const hours = fc.integer({ min: 0, max: 240 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(hours, hours, (one, other) => {
        const [critical = 0, closing = 0] = [one, other].sort((a, b) => a - b);
        expect(read({ warn_hours: `${closing}, ${critical}` })).toEqual(
          read({ closing_hours: closing, critical_hours: critical }),
        );
      }),
    );
  });

  test('consent', () => {
    const name = fc.option(fc.constantFrom('opt_in', 'marketing_ok'));
    fc.assert(
      fc.property(name, name, (field, tag) => {
        expect(read({ consent: writeConsentSetting({ field, tag }) })).toEqual(
          read({ consent_user_field: field, consent_tag: tag }),
        );
      }),
    );
  });

  test('tags', () => {
    const separate = {
      tag_lapsed: 'wa_lapsed',
      tag_held_back: 'wa_held_back',
      tag_sent_anyway: 'wa_sent_anyway',
      tag_woken: 'wa_woken',
    };
    expect(read({ tag_prefix: 'wa' })).toEqual(read(separate));
  });

  test('Meta’s week', () => {
    const channels = ['sunshine_conversations_facebook_messenger', 'facebook', 'instagram_dm'];
    const lines = channels.map((channel) => `${channel} = 168`).join('\n');
    const { settings } = readAllSettings({ channel_hours: lines });
    const before = readAllSettings({ human_agent_week: true }).settings;
    for (const channel of [...channels, 'whatsapp', 'viber', 'email', 'any_channel']) {
      expect(channelPolicy(channel, settings.channels)).toEqual(
        channelPolicy(channel, before.channels),
      );
    }
  });
});

describe('what the new parameters would have to hold', () => {
  const CHANNELS = [
    'sunshine_conversations_facebook_messenger',
    'facebook',
    'instagram_dm',
    'viber',
  ];
  const templates = ['hello_world', 'sample_shop', 'order'].map((name) => templateOf({ name }));

  /** What the app does by these settings, however they were said. */
  function effect(raw: Record<string, unknown>) {
    const { settings, guard, rules } = readAllSettings(raw);
    const { hideSamples } = settings.template;
    return {
      warn_hours: settings.thresholds,
      consent: settings.template.consent,
      tag_prefix: guard.tags,
      channel_hours: CHANNELS.map((channel) => channelPolicy(channel, settings.channels)),
      template_rules: applyRules(templates, rules, { groups: [], hideSamples }).offered.map(
        ({ name }) => name,
      ),
    };
  }

  const termsOf = (raw: Record<string, unknown>) => {
    const all = readAllSettings(raw);
    return inNewTerms(all, all.legacy);
  };

  test('they say the same without the old ones', () => {
    const tags = fc.constant({
      tag_lapsed: 'wa_lapsed',
      tag_held_back: 'wa_held_back',
      tag_sent_anyway: 'WA_sent_anyway',
      tag_woken: 'wa_woken',
    });
    fc.assert(
      fc.property(old, lasting, fc.option(tags), (before, others, oneStart) => {
        const raw = { ...others, ...before, ...oneStart };
        const terms = termsOf(raw);
        const after: Record<string, unknown> = { ...raw, ...terms };
        for (const { name, became } of OLD_SETTINGS) {
          if (became !== null && became in terms) delete after[name];
        }
        expect(effect(after)).toEqual(effect(raw));
        if (oneStart) expect(terms.tag_prefix).toBe('wa');
      }),
    );
  });

  test.each([
    ['nothing old', {}, {}],
    ['hours', { closing_hours: '2,5' }, { warn_hours: '2.5, 1' }],
    ['tags of no common beginning', { tag_lapsed: 'late', tag_woken: 'awake' }, {}],
    ['one tag of four', { tag_lapsed: 'wa_lapsed' }, {}],
    ['a box that says nothing', { human_agent_week: 'on', hide_sample_templates: 'off' }, {}],
    ['the fixed times', { sent_margin_minutes: 3, template_refresh_minutes: 30 }, {}],
    ['a place that has a value already', { closing_hours: 6, warn_hours: '5, 1' }, {}],
    [
      'lines that are there already',
      { human_agent_week: true, channel_hours: 'facebook = 100\nviber = 12' },
      {
        channel_hours:
          'sunshine_conversations_facebook_messenger = 168\nfacebook = 100\ninstagram_dm = 168\nviber = 12',
      },
    ],
    [
      'a rule for a sample, which says enough',
      { hide_sample_templates: false, template_rules: '[{"name": "hello_world", "order": 1}]' },
      {},
    ],
    [
      'consent in two places',
      { consent_user_field: 'opt_in', consent_tag: 'ok' },
      { consent: 'opt_in\ntag = ok' },
    ],
  ])('%s', (_what, raw, expected) => {
    expect(termsOf(raw)).toEqual(expected);
  });
});
