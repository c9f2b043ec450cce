import { titleOf } from '../../../core/template/readable-name';
import { useSession } from '../../ticket/use-session';
import type { CallTemplate } from './describe-verdict';

/** As the list calls it. */
export function useCallTemplate(): CallTemplate {
  const list = useSession((state) => state.templates.list);
  return (name) => titleOf(name, list);
}
