import { act, screen } from '@testing-library/react';
import { epochMs } from '../../../core/time';
import { NO_CATALOGUE, type SourceState } from '../../../session/templates/catalogue';
import { elapsedMs } from '../../../zendesk/local-clock';
import { renderBeside } from '../../testing/render-beside';
import { CatalogueStatus } from './CatalogueStatus';
import { SourceFailures } from './SourceFailures';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const NOON = Date.UTC(2026, 10, 20, 12);

beforeEach(() => {
  jest.useFakeTimers({ now: NOON });
});

const source = (changes: Partial<SourceState> = {}): SourceState => ({
  source: 'sunshine',
  status: 'ready',
  updatedAtMs: elapsedMs(),
  failure: null,
  pauseUntilMs: null,
  isFetching: false,
  ...changes,
});

const ago = (minutes: number) => ({ updatedAtMs: elapsedMs() - minutes * MINUTE });

describe('how old the list is', () => {
  const draw = (sources: readonly SourceState[], changes: object = {}) =>
    renderBeside(<CatalogueStatus />, {
      now: epochMs(NOON),
      catalogue: { ...NO_CATALOGUE, sources, ...changes },
    });

  test.each([
    [[0], 'Updated just now'],
    [[3], 'Updated 3 min ago'],
    [[59.9], 'Updated 59 min ago'],
    [[120], 'Updated Fri 10:00'],
    [[3, 8], 'Updated 8 min ago'],
    [[3, null], 'Updated 3 min ago'],
  ])('%j min old: %s', async (ages, words) => {
    const none = { updatedAtMs: null, status: 'failed' } as const;
    const sources = ages.map((age) => source(age === null ? none : ago(age)));
    const { container } = await draw(sources);
    expect(container).toHaveTextContent(words);
  });

  test('a list handed over in the same moment is new', async () => {
    const { container } = await draw([source(ago(-0.001))]);
    expect(container).toHaveTextContent('Updated just now');
  });

  test('before anything was asked for there is nothing to say', async () => {
    const { container } = await draw([source({ status: 'idle', updatedAtMs: null })]);
    expect(container).toBeEmptyDOMElement();
  });

  test('what the admin keeps back is counted', async () => {
    const { container } = await draw([], { hiddenCount: 3 });
    expect(container).toHaveTextContent('3 templates are hidden by your admin.');
  });

  test('asks again at the agent’s wish, once at a time', async () => {
    const refresh = jest.fn();
    const { change, session } = await draw([source()], { refresh });
    const press = () => screen.getByRole('button', { name: /sk.*for the templates/ }).click();
    press();
    expect(refresh).toHaveBeenCalledTimes(1);
    await change({
      catalogue: { ...session.get().catalogue, sources: [source({ isFetching: true })] },
    });
    press();
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button')).toHaveAccessibleName('Asking for the templates…');
  });
});

describe('a source that failed', () => {
  const draw = (state: Partial<SourceState>) =>
    renderBeside(<SourceFailures />, {
      now: epochMs(NOON),
      catalogue: { ...NO_CATALOGUE, sources: [source(state)] },
    });

  test.each<[SourceState['failure'], string]>([
    [{ kind: 'offline' }, 'This computer seems to be offline.'],
    [{ kind: 'no-answer' }, 'Sunshine Conversations did not answer in time.'],
    [{ kind: 'wrong-shape', detail: '' }, 'could not be read'],
    [{ kind: 'status', status: 403, retryAfterMs: null, code: 'forbidden' }, 'may not do this'],
    [
      { kind: 'status', status: 402, retryAfterMs: null },
      'Your Zendesk plan does not include the API',
    ],
    [
      { kind: 'status', status: 404, retryAfterMs: null, code: 'app_not_found' },
      'does not know the app id in the settings',
    ],
    [{ kind: 'status', status: 429, retryAfterMs: null }, 'asks for a pause (429)'],
    [{ kind: 'status', status: 503, retryAfterMs: null }, 'has a problem of its own (503)'],
  ])('%j: says why, and that the last list stays', async (failure, words) => {
    await draw({ failure, ...ago(60) });
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('alert')).toHaveTextContent('This list is from Fri 11:00');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test('without any list the others are still there', async () => {
    await draw({ failure: { kind: 'no-answer' }, updatedAtMs: null });
    expect(screen.getByRole('alert')).toHaveTextContent('Templates from your macros');
  });

  test('during a pause that was asked for there is no button to disobey it', async () => {
    await draw({
      failure: { kind: 'status', status: 429, retryAfterMs: null },
      pauseUntilMs: elapsedMs() + MINUTE,
    });
    expect(screen.queryByRole('button')).toBeNull();
    act(() => void jest.advanceTimersByTime(MINUTE - SECOND));
    expect(screen.queryByRole('button')).toBeNull();
    act(() => void jest.advanceTimersByTime(SECOND));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test('a pause that is over is none', async () => {
    await draw({
      failure: { kind: 'status', status: 503, retryAfterMs: null },
      pauseUntilMs: elapsedMs() - 1,
    });
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test('none: nothing', async () => {
    await draw({});
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
