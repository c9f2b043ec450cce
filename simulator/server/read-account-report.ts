import * as v from 'valibot';
import { type AccountBehaviour, behaviourOf } from '../account/behaviour-of';
import { reportShape } from '../account/report-shape';
import { readJsonObject } from './read-json';
import { UserError } from './user-error';

/** How an account behaves, by the report that the app's set-up page saved. */
export async function readAccountReport(file: string): Promise<AccountBehaviour> {
  const value = await readJsonObject(file);
  if (!value) throw new UserError(`${file} does not exist.`);
  const read = v.safeParse(reportShape, value);
  if (read.success) return behaviourOf(read.output);
  const [issue] = read.issues;
  const place = issue.path?.map((item) => String(item.key)).join('.') ?? '';
  throw new UserError(`${file}: ${place === '' ? '' : `"${place}" `}${issue.message}.`);
}
