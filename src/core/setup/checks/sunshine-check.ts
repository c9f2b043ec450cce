import type { RequestFailure } from '../../request-failure';
import type { Settings } from '../../settings';
import { type Check, type CheckStep, check, notRead } from '../check';
import type { Readings } from '../readings';

interface SunshineInput extends Pick<Readings, 'numbers'> {
  readonly sunshine: Settings['sunshine'];
  /** The settings of Sunshine that were not understood. */
  readonly wrong: readonly ('sunshine_host' | 'sunshine_app_id')[];
  /** Are key, app id or host to blame for this refusal, and which? null: none of them. */
  readonly toBlame: (failure: RequestFailure) => 'key' | 'app-id' | 'host' | 'plan' | null;
}

const SETTING_OF = {
  key: 'sunshine_key',
  'app-id': 'sunshine_app_id',
  host: 'sunshine_host',
} as const;

/** Does Sunshine Conversations answer, and if not: is it the host, the app id or the key? */
export function sunshineCheck({ sunshine, wrong, numbers, toBlame }: SunshineInput): Check {
  const [setting] = wrong;
  if (setting !== undefined) {
    const found = setting === 'sunshine_host' ? 'sunshine-host' : 'sunshine-app-id';
    return check('sunshine', 'fail', found, { steps: [{ kind: 'setting', setting }] });
  }
  if (sunshine === null || numbers === null) {
    return check('sunshine', 'warn', 'sunshine-none', {
      steps: [
        { kind: 'setting', setting: 'sunshine_app_id' },
        { kind: 'place', place: { page: 'api-keys' } },
      ],
    });
  }
  if (numbers.ok) return check('sunshine', 'ok', 'sunshine-ok');
  const blamed = toBlame(numbers.error);
  if (blamed === null) return notRead('sunshine', numbers.error);
  const steps: readonly CheckStep[] =
    blamed === 'plan'
      ? []
      : [{ kind: 'setting', setting: SETTING_OF[blamed] }, ...(blamed === 'host' ? [] : [KEYS])];
  return check('sunshine', 'fail', 'sunshine-refused', { failure: numbers.error, steps });
}

const KEYS: CheckStep = { kind: 'place', place: { page: 'api-keys' } };
