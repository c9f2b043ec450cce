import { ok } from '../../core/result';
import { installationIn } from './read-installation';

const settings = { tag_prefix: 'wa', sunshine_key: 'c2VjcmV0' };

test.each([[{ id: 1, settings }], [{ installation: { id: 1, settings } }]])(
  'a secret that Zendesk should not show goes no further: %j',
  (body) => {
    expect(installationIn(body)).toEqual(ok({ settings: { tag_prefix: 'wa' } }));
  },
);

test.each([[null], [{}], [{ ok: true }], [{ settings: 'x' }]])('%j is no installation', (body) => {
  expect(installationIn(body)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
});
