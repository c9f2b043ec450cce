export interface SimToast {
  readonly id: number;
  readonly text: string;
  readonly kind: 'notice' | 'alert' | 'error';
  /** How long it stays; null = until dismissed. */
  readonly durationMs: number | null;
  readonly by: 'app' | 'zendesk';
}

/** One line of the message log. */
export interface WireEntry {
  readonly seq: number;
  /** Virtual time. */
  readonly at: number;
  /** `note`: said by the host itself, nothing went over the wire. */
  readonly direction: 'toHost' | 'toApp' | 'note';
  readonly frameId: string | null;
  /** Short: `get ticket.conversation`, `zaf.comment.text.changed`, `answer 12`. */
  readonly label: string;
  /** The message as sent or received. */
  readonly data: unknown;
}

/** One HTTP request of an app, faults and refusals included. */
export interface RequestEntry {
  readonly seq: number;
  /** Virtual time. */
  readonly at: number;
  readonly frameId: string;
  /** Upper case. */
  readonly method: string;
  /** As the app wrote it: never with a secure setting filled in. */
  readonly url: string;
  /** null: not answered yet, or never; 0: the network was down. */
  readonly status: number | null;
}

/** Something asked for that the local Zendesk does not have. */
export interface Refusal {
  readonly seq: number;
  readonly at: number;
  readonly frameId: string | null;
  readonly kind: 'get' | 'set' | 'invoke' | 'request' | 'message' | 'instance';
  /** The path, action, message key, or `GET /api/v2/…`. */
  readonly name: string;
  readonly why: string;
}
