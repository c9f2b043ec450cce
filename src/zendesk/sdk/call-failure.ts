/** How a call to Zendesk can fail. `detail` is for the console of a person who looks, never message text. */
export type CallFailure =
  | { readonly kind: 'no-answer'; readonly call: string }
  | { readonly kind: 'refused'; readonly call: string; readonly detail: string }
  | { readonly kind: 'wrong-shape'; readonly call: string; readonly detail: string };
