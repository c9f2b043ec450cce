import timers from 'node:timers';

test('the page keeps its own timers', async () => {
  const happened: string[] = [];
  clearTimeout(setTimeout(() => happened.push('cleared')));
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect(happened).toEqual([]);
});

describe('fake timers', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('have numbers for ids, as in a browser', () => {
    expect(typeof setTimeout(() => {})).toBe('number');
    expect(typeof setInterval(() => {}, 1)).toBe('number');
  });

  test('come to the next one when all that was promised has happened', async () => {
    const happened: string[] = [];
    setTimeout(async () => {
      happened.push('first');
      for (let step = 0; step < 100; step += 1) await null;
      happened.push('promised');
    }, 10);
    setTimeout(() => happened.push('second'), 20);
    await jest.advanceTimersByTimeAsync(20);
    expect(happened).toEqual(['first', 'promised', 'second']);
  });

  test('wait for no real timer on the way', async () => {
    // In a millisecond of waiting for a real timer the event loop turns a hundred times.
    let turns = 0;
    let isPassing = true;
    const count = () => {
      turns += 1;
      if (isPassing) timers.setImmediate(count);
    };
    count();
    const many = 200;
    for (let ms = 1; ms <= many; ms += 1) setTimeout(() => {}, ms);
    await jest.advanceTimersByTimeAsync(many);
    isPassing = false;
    expect(turns).toBeLessThan(many * 3);
  });
});
