import { isRefused, type RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { toMove } from '../../core/setup/in-new-terms';
import { isSameSetting, type SettingValues } from '../../core/setup/installation-change';
import type { UserField } from '../../core/setup/readings';
import { OLD_SETTINGS, type SettingName } from '../../core/setup/settings-table';
import {
  encodeKey,
  isKeyTyped,
  keyProblem,
  NO_KEY,
  type TypedKey,
} from '../../core/setup/sunshine-key';
import { writtenValue } from '../../core/setup/written-value';
import type { Template } from '../../core/template/template';
import { listWhatsAppNumbers } from '../../sunshine/list-integrations';
import { getJson } from '../../zendesk/request/ask';
import { getSecureJson } from '../../zendesk/request/secure-json';
import { readAllSettings } from '../../zendesk/settings/read-all-settings';
import { readInstallation } from '../../zendesk/setup/read-installation';
import { readUserFields } from '../../zendesk/setup/read-user-fields';
import { updateInstallation } from '../../zendesk/setup/update-installation';
import { listedTemplates } from './listed-templates';
import { type Installations, type SavingOutcome, saveSettings } from './save-settings';
import type { SetupPart } from './setup-part';

export type AllSettings = ReturnType<typeof readAllSettings>;

/** The settings as the admin sees and changes them. */
export interface SettingsForm {
  readonly status: 'not-yet' | 'reading' | 'ready' | 'saving';
  /** Why it shows those that the page was started with; null: it shows those saved. */
  readonly readFailure: RequestFailure | null;
  readonly saved: SettingValues;
  /** What was typed and differs from it. */
  readonly typed: SettingValues;
  /** Never kept, and gone once it is saved. */
  readonly key: TypedKey;
  /** What the app's own readers make of both together. */
  readonly understood: AllSettings;
  /** What the new parameters would have to say to do what old ones still do; empty: nothing. */
  readonly movable: SettingValues;
  readonly outcome: SavingOutcome | null;
  /** Did Zendesk let this user change the app? null: not tried, or nobody can tell. */
  readonly wasTaken: boolean | null;
  /** The account's own fields of users' profiles; null: not read yet. */
  readonly userFields: Result<readonly UserField[], RequestFailure> | null;
  /** What Meta lists; empty until it is read, or where it cannot be. */
  readonly listedTemplates: readonly Template[];
}

const IS_OLD: ReadonlySet<string> = new Set(OLD_SETTINGS.map(({ name }) => name));

/** The values that do in the new parameters what these do in the old ones. */
const newValuesOf = (raw: SettingValues): SettingValues => {
  const understood = readAllSettings(raw);
  return toMove(understood, understood.legacy, raw);
};

/** `understood` and `movable` follow from the rest. */
export function completeForm(form: Omit<SettingsForm, 'understood' | 'movable'>): SettingsForm {
  const raw = { ...form.saved, ...form.typed };
  return { ...form, understood: readAllSettings(raw), movable: newValuesOf(raw) };
}

export const firstForm = (settings: SettingValues): SettingsForm =>
  completeForm({
    status: 'not-yet',
    readFailure: null,
    saved: settings,
    typed: {},
    key: NO_KEY,
    outcome: null,
    wasTaken: null,
    userFields: null,
    listedTemplates: [],
  });

/** Without what is saved already. */
const stillTyped = (typed: SettingValues, saved: SettingValues): SettingValues =>
  Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => !isSameSetting(value, saved[name])),
  );

/** What was lost on the way, to be typed again: old settings in the new ones' terms. */
function recovered(lost: SettingValues, before: SettingValues): SettingValues {
  const fresh = Object.entries(lost).filter(([name]) => !IS_OLD.has(name) && name !== 'title');
  return { ...newValuesOf(before), ...Object.fromEntries(fresh) };
}

/** What the end of a saving tells of the right to save; null: nothing. */
function takenIn(outcome: SavingOutcome): boolean | null {
  if (outcome.kind === 'saved' && outcome.names.length > 0) return true;
  return outcome.kind === 'refused' && isRefused(outcome.failure) ? false : null;
}

/** The form of the settings, and how it is saved. */
export function createSettingsForm(
  { host, store, installationId, signal }: SetupPart,
  renewRights: (installationFailure: RequestFailure | null) => Promise<void>,
) {
  const { requests } = host;
  const form = () => store.get().form;
  const set = (change: Partial<SettingsForm>) => {
    if (!signal.aborted) store.set({ form: completeForm({ ...form(), ...change }) });
  };
  const get = (path: string) => getJson(requests, path);
  const none: Result<never, RequestFailure> = fail({ kind: 'wrong-shape', detail: 'no id' });
  const installations: Installations = {
    async read() {
      if (installationId === null) return none;
      const answer = await readInstallation(get, installationId);
      return answer.ok ? ok(answer.value.settings) : answer;
    },
    write: async (settings) =>
      installationId === null ? none : updateInstallation(requests, installationId, settings),
  };

  async function open(): Promise<void> {
    set({ status: 'reading' });
    const [saved, userFields] = await Promise.all([installations.read(), readUserFields(get)]);
    const { typed } = form();
    set({
      status: 'ready',
      userFields,
      readFailure: saved.ok ? null : saved.error,
      ...(saved.ok && { saved: saved.value, typed: stillTyped(typed, saved.value) }),
    });
    await listTemplates();
  }

  async function listTemplates(): Promise<void> {
    const { sunshine } = form().understood.settings;
    if (sunshine === null) return;
    const ask = (path: string) => getSecureJson(requests, sunshine.baseUrl + path);
    const numbers = await listWhatsAppNumbers(ask, sunshine);
    const listed = numbers.ok ? await listedTemplates(ask, sunshine, numbers.value) : numbers;
    set({ listedTemplates: listed.ok ? listed.value : [] });
  }

  async function save(): Promise<void> {
    const { status, saved, typed, key } = form();
    if (status !== 'ready' || keyProblem(key) !== null) return;
    const secure = isKeyTyped(key) ? { sunshine_key: encodeKey(key) } : {};
    const wanted = Object.entries(typed).map(([name, value]) => [name, writtenValue(name, value)]);
    set({ status: 'saving', outcome: null });
    const { outcome, now } = await saveSettings(installations, {
      before: saved,
      typed: Object.fromEntries(wanted),
      secure,
    });
    const isConflict = outcome.kind === 'conflict';
    const isKeySaved = outcome.kind === 'saved' && form().key === key;
    set({
      status: 'ready',
      outcome,
      wasTaken: takenIn(outcome) ?? form().wasTaken,
      // Until the admin has decided, a setting in conflict is compared with what it was.
      ...(now !== null && !isConflict && { saved: now, typed: stillTyped(form().typed, now) }),
      ...(now !== null && { readFailure: null }),
      ...(isKeySaved && { key: NO_KEY }),
    });
    if (outcome.kind === 'saved') await listTemplates();
    else if (takenIn(outcome) === false) await renewRights(null);
  }

  return {
    /** Reads what is saved, once; what is typed meanwhile stays. */
    openForm() {
      if (form().status === 'not-yet') void open();
    },
    type(name: SettingName, value: string | boolean) {
      const { typed, saved } = form();
      set({ typed: stillTyped({ ...typed, [name]: value }, saved) });
    },
    typeKey: (key: TypedKey) => set({ key }),
    /** Everything is as it is saved. */
    discard: () => set({ typed: {}, key: NO_KEY, outcome: null }),
    save: () => void save(),
    /** Decides about one of the settings that somebody else has changed as well. */
    settle(name: string, whose: 'ours' | 'theirs') {
      const { outcome, saved, typed } = form();
      if (outcome?.kind !== 'conflict') return;
      const conflict = outcome.conflicts.find((one) => one.name === name);
      if (!conflict) return;
      const conflicts = outcome.conflicts.filter((one) => one !== conflict);
      const now = { ...saved, [name]: conflict.theirs };
      const { [name]: _, ...others } = typed;
      set({
        saved: now,
        typed: stillTyped(whose === 'ours' ? typed : others, now),
        outcome: conflicts.length > 0 ? { kind: 'conflict', conflicts } : null,
      });
    },
    /** Types what old settings still do into the new ones. */
    moveOldSettings() {
      const { typed, saved, movable } = form();
      set({ typed: stillTyped({ ...typed, ...movable }, saved) });
    },
    /** Types what the last saving has lost. */
    putBackLost() {
      const { outcome, saved, typed } = form();
      if (outcome?.kind !== 'saved' && outcome?.kind !== 'partly') return;
      const values = recovered(outcome.lost, { ...saved, ...outcome.lost });
      set({ typed: stillTyped({ ...values, ...typed }, saved), outcome: null });
    },
  };
}
