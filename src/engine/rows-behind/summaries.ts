import { ARCHIVES } from './numbers/archives';
import { DEALERS } from './numbers/dealers';
import { FAULTS } from './numbers/faults';
import { PARTS } from './numbers/parts';
import { RECORDS } from './numbers/records';
import { REPAIRS_AND_INSTALLATIONS } from './numbers/repairs-and-installations';
import { SERVICE } from './numbers/service';
import { TRENDS } from './numbers/trends';
import { USAGE } from './numbers/usage';
import type { Summary } from './summary';

/** Every list of the report with numbers: their rows, or what they are instead. */
export const SUMMARIES: readonly Summary[] = [
  ...REPAIRS_AND_INSTALLATIONS,
  ...PARTS,
  ...SERVICE,
  ...FAULTS,
  ...DEALERS,
  ...USAGE,
  ...ARCHIVES,
  ...TRENDS,
  ...RECORDS,
];
