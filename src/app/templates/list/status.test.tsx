import { act, screen } from '@testing-library/react';
import { epochMs } from '../../../core/time';
import { NO_CATALOGUE, type SourceState } from '../../../session/templates/catalogue';
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
  updatedAt: epochMs(NOON),
  failure: null,
  pauseUntilMs: null,
  isFetching: false,
  ...changes,
});

const ago = (minutes: number) => ({ updatedAt: epochMs(NOON - minutes * MINUTE) });

describe('how old the list is', () => {
  const draw = (sources: readonly SourceState[], changes: object = {}) =>
    renderBeside(<CatalogueStatus />, {
      catalogue: { ...NO_CATALOGUE, sources, ...changes },
    });

  test.each([
    [[ago(0)], 'Updated just now'],
    [[ago(3)], 'Updated 3 min ago'],
    [[ago(59.9)], 'Updated 59 min ago'],
    [[ago(120)], 'Updated Fri 10:00'],
    [[ago(3), ago(8)], 'Updated 8 min ago'],
    [[ago(3), { updatedAt: null, status: 'failed' as const }], 'Updated 3 min ago'],
  ])('%j: %s', async (states, words) => {
    const { container } = await draw(states.map(source));
    expect(container).toHaveTextContent(words);
  });

  test('a clock that went back makes no list younger than new', async () => {
    const { container } = await draw([source(ago(-30))]);
    expect(container).toHaveTextContent('Updated just now');
  });

  test('before anything was asked for there is nothing to say', async () => {
    const { container } = await draw([source({ status: 'idle', updatedAt: null })]);
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
      catalogue: { ...NO_CATALOGUE, sources: [source(state)] },
    });

  test.each<[SourceState['failure'], string]>([
    [{ kind: 'offline' }, 'This computer seems to be offline.'],
    [{ kind: 'no-answer' }, 'Sunshine Conversations did not answer in time.'],
    [{ kind: 'wrong-shape', detail: '' }, 'could not be read'],
    [{ kind: 'status', status: 403, retryAfterMs: null }, 'refused the key (403)'],
    [{ kind: 'status', status: 402, retryAfterMs: null }, 'or the plan does not include it'],
    [{ kind: 'status', status: 404, retryAfterMs: null }, 'does not know this app or number'],
    [{ kind: 'status', status: 429, retryAfterMs: null }, 'asks for a pause (429)'],
    [{ kind: 'status', status: 503, retryAfterMs: null }, 'answered with 503'],
  ])('%j: says why, and that the last list stays', async (failure, words) => {
    await draw({ failure, ...ago(60) });
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('alert')).toHaveTextContent('This list is from Fri 11:00');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test('without any list the others are still there', async () => {
    await draw({ failure: { kind: 'no-answer' }, updatedAt: null });
    expect(screen.getByRole('alert')).toHaveTextContent('Templates from your macros');
  });

  test('during a pause that was asked for there is no button to disobey it', async () => {
    await draw({
      failure: { kind: 'status', status: 429, retryAfterMs: null },
      pauseUntilMs: NOON + MINUTE,
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
      pauseUntilMs: NOON - 1,
    });
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test('none: nothing', async () => {
    await draw({});
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
