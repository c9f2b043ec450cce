import type { ShorthandProblem } from '../shorthand/shorthand';
import type { FilledProblem } from '../template/check-values';
import type { ShorthandGap } from '../template/why-not-sendable';
import type { EpochMs } from '../time';
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
  | {
      readonly verdict: 'deliverable';
      readonly charged: boolean;
      /** What may not arrive as it is; left out where nothing speaks against it. */
      readonly doubt?: FreeTextDoubt;
    }
  /** The window is open, but the ticket's messaging session has ended: Zendesk may refuse the reply. */
  | { readonly verdict: 'session-ended' }
  /** Free text after the end; with `unknown`, nothing is known of the window, so it may not arrive. */
  | {
      readonly verdict: 'window-closed';
      readonly unknown: UnknownReason | null;
      /** What the channel allows instead. */
      readonly afterClose: AfterClose;
      /** A variable that nobody filled: it would be read as it stands, had the text a way. */
      readonly doubt?: Extract<FreeTextDoubt, { kind: 'variable' }>;
    }
  | {
      readonly verdict: 'template-ok';
      readonly name: string;
      readonly language: string;
      readonly doubt?: TemplateDoubt;
    }
  /** `listComplete` is false when a source of templates failed: it may exist all the same. */
  | { readonly verdict: 'template-unknown'; readonly name: string; readonly listComplete: boolean }
  /** `language` is the draft's, or the list's first where it has only others and none approved. */
  | {
      readonly verdict: 'template-not-approved';
      readonly name: string;
      readonly language: string;
      readonly status: string;
      /** When the list that says so was fetched; left out where that is not known. */
      readonly asOf?: EpochMs;
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
        /** Meta's own sample, which expires (403). */
        | { readonly kind: 'header-sample' }
        | { readonly kind: 'header-unexpected' }
        /** What ends a button's address; `position` is the button's, from 1. */
        | {
            readonly kind:
              | 'button-missing'
              | 'button-wrong'
              | 'button-not-encoded'
              | 'button-unexpected';
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
  | {
      readonly verdict: 'template-mixed-text';
      readonly name: string;
      readonly extra: string;
      /**
       * Only text before the code: it is a message of its own (Zendesk's shorthand page). After the
       * window's end the template alone arrives, before it both do. Left out where nothing is known of
       * it, as of text behind the code.
       */
      readonly arrives?: 'template' | 'both';
    };

/** What a channel may not bring as it is. Nothing here is known to fail. */
export type FreeTextDoubt =
  /** A `{{…}}` that nobody filled. */
  | { readonly kind: 'variable'; readonly text: string }
  /** A template's code, where templates do not exist. */
  | { readonly kind: 'code' }
  /** More characters than one message holds; whether Zendesk makes several of it is not known. */
  | { readonly kind: 'long-text' | 'long-caption'; readonly most: number }
  /** A file of a type that WhatsApp does not take; whether Zendesk turns it into another is not known. */
  | { readonly kind: 'file-type'; readonly file: string }
  | { readonly kind: 'file-size'; readonly file: string; readonly mostMb: number };

/** See `parameterDoubt`; `just-sent`: this template went out moments ago, and would go out again. */
export type TemplateDoubt = 'button-address' | 'body-long' | 'just-sent';
