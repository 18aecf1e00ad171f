import { changed } from './changes';
import { checkMonth } from './checking';
import { readAgain } from './opening';
import type { Session } from './session-context';

/** What was written into head office's sheets counts as a change, is read again, and the month follows it. */
export async function followed(session: Session): Promise<void> {
  changed(session);
  if (await readAgain(session)) await checkMonth(session);
}
