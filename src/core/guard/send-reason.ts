/** Why an agent sends a reply that would not arrive. Each is a part of a tag, so none may change. */
export const SEND_REASONS = ['for_the_record', 'wrote_elsewhere', 'wrong_clock', 'other'] as const;

export interface SendReason {
  readonly code: (typeof SEND_REASONS)[number];
  /** The agent's own words, with `other` only: shown, and kept nowhere. */
  readonly words: string;
}

/** Words are needed only where the code says nothing by itself. */
export const isReason = ({ code, words }: SendReason): boolean =>
  code !== 'other' || words.trim() !== '';
