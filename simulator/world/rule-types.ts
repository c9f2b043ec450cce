/** As in Zendesk's API; a value is a text, a number, or a list of texts. */
export interface SimRuleCondition {
  readonly field: string;
  readonly operator: string;
  readonly value: unknown;
}

export interface SimRuleAction {
  readonly field: string;
  readonly value: unknown;
}

/** A trigger or an automation: listed by the API, never run here. */
export interface SimRule {
  readonly id: number;
  readonly title: string;
  readonly active: boolean;
  readonly all: readonly SimRuleCondition[];
  readonly any: readonly SimRuleCondition[];
  readonly actions: readonly SimRuleAction[];
}
