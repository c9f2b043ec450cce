import { isSettingName, OLD_SETTINGS, SETTINGS } from '../../settings-table';
import { found, notReadable, share, yesNo } from '../finding';
import type { Evidence, Probe } from '../probe';
import { at, idAt, isFields, isThere, keysOf, listAt } from '../raw';
import { readable, whyNot } from '../readings';
import { countStep } from '../steps';
import { RULE_ACTIONS, wordFor, wordsFor } from '../words';

/** The installation's settings, bare or in a field of its name. */
function settingsIn({ body }: Evidence): unknown {
  const installation = body('installation');
  return at(installation, 'settings') ?? at(installation, 'installation', 'settings');
}

const SECRETS = SETTINGS.filter(({ kind }) => kind === 'secret').map(({ name }) => name);

/** Whether something that anybody in the team may perhaps read was read; asked by an admin it tells nothing. */
const asAgent =
  (name: 'installation' | 'accountSettings'): Probe['judge'] =>
  ({ body, readings }) => {
    if (at(body('me'), 'user', 'role') !== 'agent') return found('not seen');
    const reading = readable(readings, name);
    if (reading.ok) return found('yes');
    const why = whyNot(reading.error);
    return why === 'refused' ? found('no') : notReadable(why);
  };

const actionsIn = ({ list }: Evidence): readonly unknown[] =>
  [...list('triggers'), ...list('automations')].flatMap((rule) => listAt(rule, 'actions'));

/** Values of channels in the rules' conditions. */
const channelsIn = ({ list }: Evidence): readonly unknown[] =>
  [...list('triggers'), ...list('automations')]
    .flatMap((rule) => [...listAt(rule, 'conditions', 'all'), ...listAt(rule, 'conditions', 'any')])
    .filter((condition) => /^(current_)?via(_id)?$/.test(String(at(condition, 'field'))))
    .map((condition) => at(condition, 'value'));

const firstTag = ({ body }: Evidence): unknown => listAt(body('profile'), 'user', 'tags')[0];

const namesSessions = (settings: unknown): number =>
  keysOf(settings).reduce(
    (count, key) => count + Number(/session|inactiv/i.test(key)) + namesSessions(at(settings, key)),
    0,
  );

/** What the set-up's own checks and its form rest on. */
export const SETUP_PROBES: readonly Probe[] = [
  {
    id: 'installation-shows-settings',
    rows: [95],
    reads: ['installation'],
    judge(evidence) {
      const names = keysOf(settingsIn(evidence));
      return found(yesNo(names.some(isSettingName)), {
        form: isFields(at(evidence.body('installation'), 'settings')) ? 'plain' : 'object',
        hidesSecrets: !SECRETS.some((name) => names.includes(name)),
      });
    },
  },
  {
    id: 'installation-as-agent',
    rows: [95],
    reads: ['me'],
    judge: asAgent('installation'),
  },
  {
    id: 'role-tells-rights',
    rows: [95],
    reads: ['me'],
    judge: ({ body }) => found(yesNo(isThere(at(body('me'), 'user', 'custom_role_id')))),
  },
  {
    id: 'hidden-settings-stay',
    rows: [89],
    reads: ['installation'],
    judge(evidence) {
      const settings = settingsIn(evidence);
      const kept = OLD_SETTINGS.filter(
        ({ name, default: unset }) =>
          isThere(at(settings, name)) && String(at(settings, name)) !== String(unset),
      );
      // Nobody can tell a value that was dropped from one that was never typed.
      return found(kept.length > 0 ? 'yes' : 'not seen', { count: countStep(kept.length) });
    },
  },
  {
    id: 'account-tells-tagging',
    rows: [96],
    reads: ['accountSettings'],
    judge({ body }) {
      const settings = at(body('accountSettings'), 'settings');
      const ofUsers = at(settings, 'user', 'tagging') ?? at(settings, 'users', 'tagging');
      const told = [at(settings, 'tickets', 'tagging'), ofUsers];
      return found(share(told, (value) => typeof value === 'boolean'));
    },
  },
  {
    id: 'account-settings-as-agent',
    rows: [96],
    reads: ['me'],
    judge: asAgent('accountSettings'),
  },
  {
    id: 'settings-name-sessions',
    rows: [99],
    reads: ['accountSettings'],
    judge({ body }) {
      const count = namesSessions(at(body('accountSettings'), 'settings'));
      return found(yesNo(count > 0), { count: countStep(count) });
    },
  },
  {
    id: 'users-by-tag',
    rows: [97],
    reads: ['profile', 'tagCount'],
    judge({ body }) {
      const count = Number(at(body('tagCount'), 'count'));
      return found(yesNo(count > 0), { count: countStep(count) });
    },
  },
  {
    id: 'tags-by-letters',
    rows: [97],
    reads: ['profile', 'tagNames'],
    judge(evidence) {
      return found(yesNo(evidence.list('tagNames').includes(firstTag(evidence))));
    },
  },
  {
    id: 'rule-actions',
    rows: [98],
    reads: ['triggers', 'automations'],
    judge(evidence) {
      const names = actionsIn(evidence)
        .map((action) => idAt(action, 'field'))
        .filter((name) => !/^custom_field/.test(String(name)));
      return found(
        share(names, (name) => wordFor(RULE_ACTIONS, name) === name),
        { types: wordsFor(RULE_ACTIONS, names) },
      );
    },
  },
  {
    id: 'rules-name-channels',
    rows: [98],
    reads: ['triggers', 'automations'],
    judge(evidence) {
      const channels = channelsIn(evidence).map(String);
      const form = channels.every((value) => /^[\d ]*$/.test(value)) ? 'numbers' : 'names';
      return found(
        share(channels, (value) => /^[\d ]*$/.test(value) || /^[a-z_ ]+$/.test(value)),
        channels.length === 0 ? {} : { form },
      );
    },
  },
];
