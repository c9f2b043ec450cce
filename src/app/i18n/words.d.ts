/* Parts of a translation file, as scripts/webpack/words.cjs makes them. */
declare module '*.json?answer' {
  export const ui: import('./messages').PartialMessages;
}
declare module '*.json?all' {
  export const ui: import('./messages').PartialMessages;
}
