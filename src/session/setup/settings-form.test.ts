import { runningWorld } from '../../../simulator/testing/test-world';
import type { Fault } from '../../../simulator/world/fault-types';
import type { InstallationUpdates } from '../../../simulator/world/variants';
import { ok } from '../../core/result';
import { createPageHost } from '../../zendesk/page/page-host';
import { localZendesk, NOON } from '../../zendesk/testing/local-zendesk';
import { saveSettings } from './save-settings';
import { createSetupSession } from './setup-session';

const INSTALLATION = '/api/v2/apps/installations/2002.json';

const ends: AbortController[] = [];
beforeEach(() => jest.useFakeTimers({ now: NOON }));
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
  jest.useRealTimers();
});

/** The form of an installation with these settings, open, beside the real SDK. */
async function openForm(settings: Record<string, string | number | boolean>) {
  const { client, world } = localZendesk({
    world: runningWorld('set-up'),
    location: 'nav_bar',
  });
  world.updateInstallation(settings);
  const stop = new AbortController();
  ends.push(stop);
  const host = await createPageHost(client, Promise.resolve(), 'light', stop.signal);
  const session = createSetupSession(host, { settings, installationId: '2002' }, stop.signal);
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  session.actions.openForm();
  await pass(1_000);
  const form = () => session.get().form;
  return {
    world,
    form,
    ...session.actions,
    pass,
    /** As long as three requests that nobody answers. */
    startSaving: session.actions.save,
    save: async () => {
      session.actions.save();
      await pass(60_000);
      return form().outcome;
    },
  };
}

const SETTINGS = { tag_prefix: 'wa', closing_hours: 6, sunshine_key: 'old' };

const failing: readonly (readonly [string, Fault, object])[] = [
  ['401', { kind: 'status', status: 401 }, { kind: 'status', status: 401 }],
  ['403', { kind: 'status', status: 403 }, { kind: 'status', status: 403 }],
  ['404', { kind: 'status', status: 404 }, { kind: 'status', status: 404 }],
  ['422', { kind: 'status', status: 422 }, { kind: 'status', status: 422 }],
  ['429', { kind: 'status', status: 429 }, { kind: 'status', status: 429 }],
  ['500', { kind: 'status', status: 500 }, { kind: 'status', status: 500 }],
  ['offline', { kind: 'offline' }, { kind: 'offline' }],
  ['no answer', { kind: 'noAnswer' }, { kind: 'no-answer' }],
  ['not JSON', { kind: 'notJson' }, { kind: 'wrong-shape' }],
  ['another shape', { kind: 'wrongShape' }, { kind: 'wrong-shape' }],
];

test.each(failing)(
  '%s to the update: nothing is saved or lost, and it is known',
  async (_what, fault, failure) => {
    const { world, form, type, save } = await openForm(SETTINGS);
    world.setFault(`PUT ${INSTALLATION}`, fault);
    type('tag_prefix', 'whats');
    expect(await save()).toMatchObject({ kind: 'refused', failure });
    expect(form()).toMatchObject({ status: 'ready', typed: { tag_prefix: 'whats' } });
    expect(world.state.settings).toEqual(SETTINGS);
  },
);

test.each(failing)('%s to the look before it: nothing is sent', async (_what, fault, failure) => {
  const { world, form, type, save } = await openForm(SETTINGS);
  world.setFault(INSTALLATION, fault);
  type('tag_prefix', 'whats');
  expect(await save()).toMatchObject({ kind: 'not-read', failure });
  expect(form().typed).toEqual({ tag_prefix: 'whats' });
  expect(world.state.settings).toEqual(SETTINGS);
});

const lost: readonly (readonly [string, Fault])[] = [
  ['no answer', { kind: 'lostAnswer' }],
  ['a gateway’s 504', { kind: 'lostAnswer', status: 504 }],
];

test.each(lost)('it was saved, but %s came: what is read back says so', async (_what, fault) => {
  const { world, form, type, typeKey, save } = await openForm(SETTINGS);
  world.setFault(`PUT ${INSTALLATION}`, fault);
  type('tag_prefix', 'whats');
  typeKey({ id: 'key', secret: 'secret' });
  expect(await save()).toMatchObject({ kind: 'saved', names: ['tag_prefix', 'sunshine_key'] });
  expect(form()).toMatchObject({ typed: {}, key: { id: '', secret: '' } });
  expect(world.state.settings).toMatchObject({ tag_prefix: 'whats', closing_hours: 6 });
});

test('a key alone, without an answer: nobody can tell, and it stays typed', async () => {
  const { world, form, typeKey, save } = await openForm(SETTINGS);
  world.setFault(`PUT ${INSTALLATION}`, { kind: 'lostAnswer' });
  typeKey({ id: 'key', secret: 'secret' });
  expect(await save()).toMatchObject({ kind: 'unclear', isKeyOnly: true });
  expect(form().key).toEqual({ id: 'key', secret: 'secret' });
});

test('a key alone, and a yes that shows no installation: nobody can tell, and it stays typed', async () => {
  const { world, form, typeKey, save } = await openForm(SETTINGS);
  world.setFault(`PUT ${INSTALLATION}`, { kind: 'wrongShape' });
  typeKey({ id: 'key', secret: 'secret' });
  expect(await save()).toMatchObject({
    kind: 'unclear',
    failure: { kind: 'wrong-shape' },
    isKeyOnly: true,
  });
  expect(form().key).toEqual({ id: 'key', secret: 'secret' });
});

test('a time-out may come after the deed: what is read back says so', async () => {
  const { world, type, save } = await openForm(SETTINGS);
  world.setFault(`PUT ${INSTALLATION}`, { kind: 'lostAnswer', status: 408 });
  type('tag_prefix', 'whats');
  expect(await save()).toMatchObject({ kind: 'saved', names: ['tag_prefix'] });
});

test('neither an answer nor a look afterwards: it is not known', async () => {
  const { world, form, type, startSaving, pass, save } = await openForm(SETTINGS);
  world.setFault(`PUT ${INSTALLATION}`, { kind: 'delay', ms: 5_000 });
  type('tag_prefix', 'whats');
  startSaving();
  await pass(1_000);
  world.setFault(`GET ${INSTALLATION}`, { kind: 'status', status: 500 });
  await pass(60_000);
  expect(form()).toMatchObject({
    outcome: { kind: 'unclear', isKeyOnly: false },
    typed: { tag_prefix: 'whats' },
  });
  world.setFault(`GET ${INSTALLATION}`, null);
  expect(await save()).toMatchObject({ kind: 'saved' });
});

test('a yes is not believed where the old value still stands', async () => {
  const saved = { tag_prefix: 'wa' };
  const { outcome } = await saveSettings(
    { read: async () => ok(saved), write: async () => ok(null) },
    { before: saved, typed: { tag_prefix: 'whats' }, secure: {} },
  );
  expect(outcome).toEqual({ kind: 'partly', notTaken: ['tag_prefix'], lost: {} });
});

const updates: readonly (readonly [InstallationUpdates, object, object])[] = [
  ['taken', { kind: 'saved', lost: {} }, { tag_prefix: 'whats', closing_hours: 6 }],
  ['refused', { kind: 'refused' }, SETTINGS],
  ['drops-hidden', { kind: 'saved', lost: { closing_hours: 6 } }, { tag_prefix: 'whats' }],
  ['replaces-all', { kind: 'saved', lost: { closing_hours: 6 } }, { tag_prefix: 'whats' }],
];

test.each(updates)('an update that is %s', async (installationUpdates, outcome, after) => {
  const { world, type, save } = await openForm(SETTINGS);
  world.setVariants({ installationUpdates });
  type('tag_prefix', 'whats');
  expect(await save()).toMatchObject(outcome);
  expect(world.state.settings).toMatchObject(after);
});

test('what an update has emptied is typed again in the new settings', async () => {
  const { world, form, type, save, putBackLost } = await openForm({ ...SETTINGS, consent: 'ok' });
  world.setVariants({ installationUpdates: 'replaces-all' });
  type('reply_minutes', '45');
  expect(await save()).toMatchObject({ kind: 'saved', lost: { tag_prefix: 'wa', consent: 'ok' } });
  putBackLost();
  expect(form().typed).toEqual({ tag_prefix: 'wa', consent: 'ok', warn_hours: '6, 1' });
});

test('settings that an update has put back to their defaults are told, and typed again', async () => {
  const own = {
    send_now: false,
    late_reply: 'block',
    sunshine_host: 'https://api.eu-1.smooch.io',
    reply_minutes: 45,
  };
  const { world, form, type, save, putBackLost } = await openForm({ ...SETTINGS, ...own });
  world.setVariants({ installationUpdates: 'replaces-all' });
  type('tag_prefix', 'whats');
  expect(await save()).toMatchObject({ kind: 'saved', lost: own });
  putBackLost();
  expect(form().typed).toMatchObject(own);
});

test('what is typed while it saves stays typed', async () => {
  const { world, form, type, typeKey, startSaving, pass } = await openForm(SETTINGS);
  world.setFault(`PUT ${INSTALLATION}`, { kind: 'delay', ms: 5_000 });
  type('tag_prefix', 'whats');
  typeKey({ id: 'key', secret: 'secret' });
  startSaving();
  await pass(1_000);
  expect(form().status).toBe('saving');
  type('tag_prefix', 'later');
  typeKey({ id: 'key', secret: 'another' });
  await pass(60_000);
  expect(form()).toMatchObject({
    outcome: { kind: 'saved' },
    saved: { tag_prefix: 'whats' },
    typed: { tag_prefix: 'later' },
    key: { secret: 'another' },
  });
});

test('who may not read the installation is told so, and can save nothing', async () => {
  const { world, form, type, save } = await openForm(SETTINGS);
  world.setAgent({ role: 'agent' });
  type('tag_prefix', 'whats');
  expect(await save()).toMatchObject({ kind: 'not-read', failure: { status: 403 } });
  expect(form().typed).toEqual({ tag_prefix: 'whats' });
});
