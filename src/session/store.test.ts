import { createStore } from './store';

const NOTHING = { text: '', length: 0 };

test('tells of what changed, and not of what is the same', () => {
  const store = createStore(NOTHING);
  const listener = jest.fn();
  const stop = store.subscribe(listener);
  store.set({ text: '' });
  expect(listener).not.toHaveBeenCalled();
  store.set({ text: 'Hi' });
  expect(listener).toHaveBeenCalledTimes(1);
  expect(store.get()).toEqual({ text: 'Hi', length: 0 });
  stop();
  store.set({ text: 'Hello' });
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a state in which nothing is another value is the very same state', () => {
  const store = createStore(NOTHING);
  store.set({ text: '' });
  expect(store.get()).toBe(NOTHING);
});

test('what follows from a change is part of it', () => {
  const store = createStore(NOTHING, (next) => ({ ...next, length: next.text.length }));
  const lengths: number[] = [];
  store.subscribe(() => lengths.push(store.get().length));
  store.set({ text: 'Hi' });
  expect(lengths).toEqual([2]);
});

test('a listener may change it: the others hear of the newest state', () => {
  const store = createStore(NOTHING);
  const heard: string[] = [];
  store.subscribe(() => {
    if (store.get().text === 'one') store.set({ text: 'two' });
  });
  store.subscribe(() => heard.push(store.get().text));
  store.set({ text: 'one' });
  expect(new Set(heard)).toEqual(new Set(['two']));
});

test('with a clock in it, listeners that change nothing come to an end', () => {
  let now = 0;
  const store = createStore({ text: '', now }, (next) => {
    now += 1;
    return { ...next, now };
  });
  let told = 0;
  for (let i = 0; i < 2; i += 1) {
    store.subscribe(() => {
      told += 1;
      if (told < 1_000) store.set({ text: store.get().text });
    });
  }
  store.set({ text: 'Hi' });
  expect(told).toBe(2);
  // By itself such a change reads the clock, as each does.
  store.set({ text: 'Hi' });
  expect(store.get().now).toBe(now);
  expect(told).toBe(4);
});
