import type { ShorthandProblem } from '../shorthand/shorthand';
import type { FilledProblem } from '../template/check-values';
import type { ShorthandGap } from '../template/why-not-sendable';
import type { EpochMs } from '../time';
import type { AfterClose } from '../window/channel-policy';
import type { UnknownReason } from '../window/reply-window';

/** What is wrong with a shorthand's parameters. */
export type ParameterProblem = Extract<
  DraftVerdict,
  { verdict: 'template-wrong-parameters' }
>['problem'];

/** What would happen to the composer's text if it were sent now. */
export type DraftVerdict =
  | {
      readonly verdict: 'not-applicable';
      /** `channel-not-covered` may have a limit, so it is never said to have none. */
      readonly because: 'empty' | 'internal-note' | 'other-channel' | 'channel-not-covered';
    }
  /** `charged`: the window is over or not known, and the channel takes money for what it then brings. */
  | {
      readonly verdict: 'deliverable';
      readonly charged: boolean;
      /** What may keep it from arriving whole; left out if nothing does. */
      readonly doubt?: FreeTextDoubt;
    }
  /** The window is open, but the ticket's messaging session has ended: Zendesk may refuse the reply. */
  | { readonly verdict: 'session-ended' }
  /** Free text after the end; `unknown`: nothing is known of the window, so it may not arrive. */
  | {
      readonly verdict: 'window-closed';
      readonly unknown: UnknownReason | null;
      /** What the channel allows instead. */
      readonly afterClose: AfterClose;
      /** An unfilled variable, which the customer would read. */
      readonly doubt?: Extract<FreeTextDoubt, { kind: 'variable' }>;
    }
  | {
      readonly verdict: 'template-ok';
      readonly name: string;
      readonly language: string;
      readonly doubt?: TemplateDoubt;
    }
  /** `listComplete` false: a source failed, so the template may exist. */
  | { readonly verdict: 'template-unknown'; readonly name: string; readonly listComplete: boolean }
  /** `language`: the draft's, or the list's first where only unapproved others exist. */
  | {
      readonly verdict: 'template-not-approved';
      readonly name: string;
      readonly language: string;
      readonly status: string;
      /** When that list was fetched; left out if unknown. */
      readonly asOf?: EpochMs;
    }
  /** `known`: the languages that Meta approved, at least one. */
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
        /** The header's file is missing, or has no address that WhatsApp takes. */
        | {
            readonly kind: 'header-missing' | 'header-wrong';
            readonly header: 'image' | 'document';
          }
        /** Meta's own sample file, which expires (403). */
        | { readonly kind: 'header-sample' }
        | { readonly kind: 'header-unexpected' }
        /** The end of a button's address; `position` counts from 1. */
        | {
            readonly kind:
              | 'button-missing'
              | 'button-wrong'
              | 'button-not-encoded'
              | 'button-unexpected';
            readonly position: number;
          }
        /** A text too long for Meta with these values. */
        | { readonly kind: FilledProblem }
        /** A shorthand cannot carry part of the template. */
        | { readonly kind: 'not-carried'; readonly gap: ShorthandGap }
        /** This app cannot send part of the template, by Meta's name. */
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
       * What arrives of text before the code, a message of its own (Zendesk's shorthand page):
       * after the window's end the template alone. Left out where it is not known, as for text
       * behind the code.
       */
      readonly arrives?: 'template' | 'both';
    };

/** What a channel may not deliver as it is, without being known to fail. */
export type FreeTextDoubt =
  /** An unfilled `{{…}}`. */
  | { readonly kind: 'variable'; readonly text: string }
  /** A template's code, where templates do not exist. */
  | { readonly kind: 'code' }
  /** More characters than one message holds; whether Zendesk splits it is not known. */
  | { readonly kind: 'long-text' | 'long-caption'; readonly most: number }
  /** A file type that WhatsApp does not take; whether Zendesk converts it is not known. */
  | { readonly kind: 'file-type'; readonly file: string }
  | { readonly kind: 'file-size'; readonly file: string; readonly mostMb: number };

/** See `parameterDoubt`; `just-sent`: this template went out moments ago. */
export type TemplateDoubt = 'button-address' | 'body-long' | 'just-sent';
