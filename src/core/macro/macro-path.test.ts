import { macroName, macroPath } from './macro-path';

test.each([
  ['Thanks', [], 'Thanks'],
  ['Shipping::Delayed', ['Shipping'], 'Delayed'],
  [' Shipping :: Abroad::Delayed ', ['Shipping', 'Abroad'], 'Delayed'],
  ['Shipping: Delayed', [], 'Shipping: Delayed'],
  ['Shipping::', [], 'Shipping'],
  ['::Delayed', [], 'Delayed'],
  ['A:::B', ['A'], ':B'],
  ['::', [], '::'],
  ['', [], ''],
])('%j', (title, path, name) => {
  expect(macroPath(title)).toEqual({ path, name });
});

test.each([
  ['Thanks', 'Thanks'],
  ['Shipping::Abroad::Delayed', 'Shipping › Abroad › Delayed'],
])('%j is read as %j', (title, name) => {
  expect(macroName({ title })).toBe(name);
});
