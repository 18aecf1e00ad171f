import { Book } from '../model/book';
import { Application, Names, Sheets, Slicers, Tables } from '../model/collections';
import { Properties } from '../model/properties';
import { Settings } from '../model/settings';
import { WorkbookProtection } from '../model/workbook-protection';
import { oneOf, optionalText } from '../protocol/arguments';
import { internal, method, part, property, type ApiSurface } from '../protocol/describe';
import { RangeAreas } from '../model/range';

const MODES = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'] as const);

/** What a workbook can ask of the Excel around it. */
export interface Surroundings {
  /** The client lets go of references. */
  readonly release: (reference: string) => void;
  /** A new workbook is opened from a file's bytes (base64), or an empty one. */
  readonly openNewWorkbook: (base64: string | undefined) => void;
}

/** A workbook made by `createWorkbook` that has not been opened yet. */
class CreatedWorkbook {
  constructor(readonly base64: string | undefined) {}
}

/** Workbook and Application. */
export function describeWorkbook(surface: ApiSurface, { release, openNewWorkbook }: Surroundings): void {
  surface.describe(Book, {
    name: 'Workbook',
    members: {
      application: part(1, (book) => new Application(book)),
      worksheets: part(1, (book) => new Sheets(book)),
      tables: part(1, (book) => new Tables(book)),
      slicers: part(10, (book) => new Slicers(book)),
      names: part(1, (book) => new Names(book)),
      settings: part(4, (book) => new Settings(book)),
      properties: part(7, (book) => new Properties(book)),
      protection: part(7, (book) => new WorkbookProtection(book)),
      name: property(7, (book) => book.fileName),
      readOnly: property(8, () => false),
      isDirty: property(
        9,
        (book) => book.isDirty,
        (book, value) => (book.isDirty = value === true),
      ),
      save: method(11, (book, behaviour) => {
        oneOf(['Save', 'Prompt'] as const)(behaviour ?? 'Save');
        book.isDirty = false;
      }),
      getSelectedRange: method(1, (book) => book.selected),
      getSelectedRanges: method(9, (book) => new RangeAreas([book.selected])),
      getActiveCell: method(7, (book) => book.selected.part(0, 0, 1, 1)),
      _RemoveReference: internal((_book, reference) => release(String(reference))),
      _RemoveAllReferences: internal(() => release('*')),
    },
  });
  surface.describe(Application, {
    name: 'Application',
    members: {
      calculationMode: {
        ...property(
          1,
          ({ book }: Application) => book.calculationMode,
          ({ book }, value) => (book.calculationMode = MODES(value)),
        ),
        setToWrite: 8,
      },
      calculationState: property(9, () => 'Done'),
      calculate: method(1, ({ book }, kind) => {
        oneOf(['Recalculate', 'Full', 'FullRebuild'] as const)(kind);
        book.calculator.calculate(book);
      }),
      suspendApiCalculationUntilNextSync: method(6, ({ book }) => (book.isCalculationSuspended = true)),
      suspendScreenUpdatingUntilNextSync: method(9, () => null),
      createWorkbook: method(8, (_application, base64) => new CreatedWorkbook(optionalText(base64))),
    },
  });
  surface.describe(CreatedWorkbook, {
    name: 'WorkbookCreated',
    id: () => 'created',
    members: { open: internal(({ base64 }) => openNewWorkbook(base64)) },
  });
}
