import { DEALERS } from './numbers/dealers';
import { FAULTS } from './numbers/faults';
import { PARTS } from './numbers/parts';
import { REPAIRS_AND_INSTALLATIONS } from './numbers/repairs-and-installations';
import { SERVICE } from './numbers/service';
import type { Summary } from './summary';

/** The summaries whose numbers can be followed to their rows. */
export const SUMMARIES: readonly Summary[] = [...REPAIRS_AND_INSTALLATIONS, ...PARTS, ...SERVICE, ...FAULTS, ...DEALERS];
