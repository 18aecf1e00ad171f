import type { Area } from './area';
import type { Sheet } from './sheet';

/** `dataValidation` of a range or of several areas. */
export class CellValidation {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}
}
