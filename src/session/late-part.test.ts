import { latePart } from './late-part';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('comes when it is wanted, once', async () => {
  const start = jest.fn(async () => 'here');
  const part = latePart(start);
  expect(start).not.toHaveBeenCalled();
  void part.want();
  const wanted = part.want();
  expect(part.get()).toBeNull();
  await expect(wanted).resolves.toBe('here');
  expect(part.get()).toBe('here');
  await expect(part.want()).resolves.toBe('here');
  expect(start).toHaveBeenCalledTimes(1);
});

test('code that does not load is asked for again, but not at each key', async () => {
  const start = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new Error('ChunkLoadError'));
  start.mockResolvedValue('here');
  const part = latePart(start);
  await expect(part.want()).resolves.toBeNull();
  jest.advanceTimersByTime(59_999);
  await expect(part.want()).resolves.toBeNull();
  expect(start).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(1);
  await part.want();
  expect(part.get()).toBe('here');
});
