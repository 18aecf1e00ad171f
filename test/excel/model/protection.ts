import { Failure } from '../protocol/failure';

/** What a protected sheet lets its user do, as the API names it, with what holds where nothing is said. */
export const PROTECTION_DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

export type Permission = Exclude<keyof typeof PROTECTION_DEFAULTS, 'selectionMode'>;

/** Whether a sheet or workbook is protected, and what is allowed nevertheless. */
export class Protection {
  private given: Readonly<Record<string, unknown>> | undefined;
  private password: string | undefined;

  get isOn(): boolean {
    return this.given !== undefined;
  }

  get options(): Readonly<Record<string, unknown>> {
    return { ...PROTECTION_DEFAULTS, ...this.given };
  }

  /** Fails where it is on already. */
  protect(options: Readonly<Record<string, unknown>> = {}, password?: string): void {
    if (this.isOn) throw new Failure('AccessDenied');
    this.given = options;
    this.password = password === '' ? undefined : password;
  }

  /** Fails where it is off already, or with another password. */
  unprotect(password?: string): void {
    if (!this.isOn) throw new Failure('AccessDenied');
    if (this.password !== undefined && password !== this.password) throw new Failure('AccessDenied');
    this.given = undefined;
    this.password = undefined;
  }

  /** Refuses what the protection does not allow. */
  demand(permission: Permission): void {
    if (this.isOn && this.options[permission] !== true) throw new Failure('AccessDenied');
  }
}
