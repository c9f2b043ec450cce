import * as v from 'valibot';
import { fail, ok, type Result } from '../../core/result';
import { type CallFailure, settle, type TimeLimit } from './settle';
import type { ZafClient } from './zaf-client';

const answerShape = v.looseObject({
  errors: v.optional(v.nullable(v.record(v.string(), v.unknown())), null),
});

export type Answers = Readonly<Record<string, Result<unknown, CallFailure>>>;

/**
 * One bulk `get`. Each path has its own outcome, so an unknown property costs only what needs it;
 * fails when nothing usable came back.
 */
export async function getAll(
  client: Pick<ZafClient, 'get'>,
  paths: readonly string[],
  limit?: TimeLimit,
): Promise<Result<Answers, CallFailure>> {
  const settled = await settle(`get ${paths.join(', ')}`, () => client.get(paths), limit);
  if (!settled.ok) return settled;

  // A host may *resolve* with an unnamed error: text, or nothing at all (zaf-protocol, section
  // 6).
  const shape = v.safeParse(answerShape, settled.value);
  if (!shape.success) {
    return fail({ kind: 'wrong-shape', call: 'get', detail: 'the answer is not an object' });
  }
  const { errors, ...values } = shape.output;
  const answers: Record<string, Result<unknown, CallFailure>> = {};
  for (const path of paths) {
    if (errors && path in errors) {
      answers[path] = fail({ kind: 'refused', call: `get ${path}`, detail: 'Zendesk refused it' });
    } else if (path in values) {
      answers[path] = ok(values[path]);
    } else {
      answers[path] = fail({ kind: 'wrong-shape', call: `get ${path}`, detail: 'missing' });
    }
  }
  return ok(answers);
}

/** The parsed value of one path, or why there is none. */
export function parsed<S extends v.GenericSchema>(
  answers: Answers,
  path: string,
  schema: S,
): Result<v.InferOutput<S>, CallFailure> {
  const answer = answers[path];
  if (!answer) return fail({ kind: 'wrong-shape', call: `get ${path}`, detail: 'not asked for' });
  if (!answer.ok) return answer;
  const shape = v.safeParse(schema, answer.value);
  if (shape.success) return ok(shape.output);
  // The issue's message would quote the value, perhaps the customer's words: only its place is
  // kept.
  const place = shape.issues[0]?.path?.map((item) => String(item.key)).join('.') ?? '';
  return fail({ kind: 'wrong-shape', call: `get ${path}`, detail: place });
}
