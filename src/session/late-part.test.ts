import { latePart } from './late-part';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const arrivals = () => jest.advanceTimersByTimeAsync(0);

test('comes when it is wanted, once', async () => {
  const start = jest.fn(async () => 'here');
  const part = latePart(start);
  expect(start).not.toHaveBeenCalled();
  part.want();
  part.want();
  expect(part.get()).toBeNull();
  await arrivals();
  part.want();
  expect(part.get()).toBe('here');
  expect(start).toHaveBeenCalledTimes(1);
});

test('code that does not load is asked for again, but not at each key', async () => {
  const start = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new Error('ChunkLoadError'));
  start.mockResolvedValue('here');
  const part = latePart(start);
  part.want();
  await arrivals();
  await jest.advanceTimersByTimeAsync(59_999);
  part.want();
  expect(start).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1);
  part.want();
  await arrivals();
  expect(part.get()).toBe('here');
});
