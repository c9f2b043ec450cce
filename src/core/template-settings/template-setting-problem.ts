/** The wrong entry and field of the admin's template list. */
export type TemplateSettingProblem =
  /** Where reading stopped, from 1; null: unknown. */
  | { readonly kind: 'not-json'; readonly line: number | null; readonly column: number | null }
  | { readonly kind: 'not-a-list' }
  | ({
      readonly kind: 'entry';
      /** 1-based. */
      readonly entry: number;
    } & FieldFault);

export interface FieldFault {
  /** As in the JSON, `parameters[2].source` being that of `{{2}}`; '' for the whole entry. */
  readonly field: string;
  readonly problem: FieldProblem;
}

export type FieldProblem =
  | 'missing'
  | 'wrong-type'
  | 'not-allowed'
  | 'unknown-field'
  | 'duplicate'
  | 'too-long'
  | 'parameters-mismatch';
