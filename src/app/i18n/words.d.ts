/* Parts of a translation file, as scripts/webpack/words.cjs makes them. */
declare module '*.json?answer' {
  export const ui: import('./messages').PartialMessages;
}
declare module '*.json?alerts' {
  export const ui: import('./messages').PartialMessages;
}
declare module '*.json?page' {
  export const ui: import('./messages').PartialMessages;
}
declare module '*.json?setup' {
  export const ui: import('./messages').PartialMessages;
}
declare module '*.json?ticket' {
  export const ui: import('./messages').PartialMessages;
}
