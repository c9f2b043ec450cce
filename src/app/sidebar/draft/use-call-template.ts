import { readableName } from '../../../core/template/readable-name';
import { useSession } from '../../ticket/use-session';
import type { CallTemplate } from './template-words';

/** As the list calls it; one that nobody knows by its readable name. */
export function useCallTemplate(): CallTemplate {
  const list = useSession((state) => state.templates.list);
  return (wanted) => list.find(({ name }) => name === wanted)?.title ?? readableName(wanted);
}
