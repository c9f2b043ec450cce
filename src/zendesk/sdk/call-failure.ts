/** How a call to Zendesk can fail. `detail` is for a developer who debugs: never message text, never shown. */
export type CallFailure =
  | { readonly kind: 'no-answer'; readonly call: string }
  | { readonly kind: 'refused'; readonly call: string; readonly detail: string }
  | { readonly kind: 'wrong-shape'; readonly call: string; readonly detail: string };
