import type { ShorthandProblem } from '../shorthand/shorthand';
import type { FilledProblem } from '../template/check-values';
import type { ShorthandGap } from '../template/send-ways';
import type { AfterClose } from '../window/channel-policy';
import type { UnknownReason } from '../window/reply-window';

/** What is wrong with what a shorthand brings along for its template. */
export type ParameterProblem = Extract<
  DraftVerdict,
  { verdict: 'template-wrong-parameters' }
>['problem'];

/** What would happen to the composer's text if it were sent now. */
export type DraftVerdict =
  | {
      readonly verdict: 'not-applicable';
      /**
       * `other-channel` sets no limit; of `channel-not-covered` we do not know whether it does, so it
       * must never be said to have none.
       */
      readonly because: 'empty' | 'internal-note' | 'other-channel' | 'channel-not-covered';
    }
  /** `charged`: the window is over or not known, and the channel takes money for what it then brings. */
  | { readonly verdict: 'deliverable'; readonly charged: boolean }
  /** The window is open, but the ticket's messaging session has ended: Zendesk may refuse the reply. */
  | { readonly verdict: 'session-ended' }
  /** Free text after the end; with `unknown`, nothing is known of the window, so it may not arrive. */
  | {
      readonly verdict: 'window-closed';
      readonly unknown: UnknownReason | null;
      /** What the channel allows instead. */
      readonly afterClose: AfterClose;
    }
  | { readonly verdict: 'template-ok'; readonly name: string; readonly language: string }
  /** `listComplete` is false when a source of templates failed: it may exist all the same. */
  | { readonly verdict: 'template-unknown'; readonly name: string; readonly listComplete: boolean }
  /** `language` is the draft's, or the list's first where it has only others and none approved. */
  | {
      readonly verdict: 'template-not-approved';
      readonly name: string;
      readonly language: string;
      readonly status: string;
    }
  /** `known` are the languages that Meta has approved, at least one. */
  | {
      readonly verdict: 'template-wrong-language';
      readonly name: string;
      readonly language: string;
      readonly known: readonly string[];
    }
  | {
      readonly verdict: 'template-wrong-parameters';
      readonly name: string;
      readonly problem:
        | { readonly kind: 'count'; readonly expected: number; readonly found: number }
        | {
            readonly kind: 'empty' | 'placeholder' | 'forbidden-characters' | 'too-long';
            readonly position: number;
          }
        /** The header's file: it is not there, or its address is none that WhatsApp takes. */
        | {
            readonly kind: 'header-missing' | 'header-wrong';
            readonly header: 'image' | 'document';
          }
        | { readonly kind: 'header-unexpected' }
        /** What ends a button's address; `position` is the button's, from 1. */
        | {
            readonly kind: 'button-missing' | 'button-wrong' | 'button-unexpected';
            readonly position: number;
          }
        /** A text would get longer with these values than Meta takes. */
        | { readonly kind: FilledProblem }
        /** Part of the template is nothing that a shorthand can fill. */
        | { readonly kind: 'not-carried'; readonly gap: ShorthandGap }
        /** Part of the template, by Meta's name, is nothing that this app knows how to send. */
        | { readonly kind: 'unsupported'; readonly part: string };
    }
  | {
      readonly verdict: 'template-malformed';
      readonly problem: ShorthandProblem;
    }
  | { readonly verdict: 'template-mixed-text'; readonly name: string; readonly extra: string };
