/* Parts of a translation file, as scripts/webpack/words.cjs makes them. */
declare module '*.json?first' {
  export const ui: import('./messages').PartialMessages;
}
declare module '*.json?later' {
  export const ui: import('./messages').PartialMessages;
}
declare module '*.json?all' {
  export const ui: import('./messages').PartialMessages;
}
