import type { Book } from '../model/book';
import type { Change } from '../model/changes';

/** An event as it goes to the client: category, type, target, message, number. */
export type EventEntry = readonly [number, number, string, string, number];

const RICH_API = 65_536;
const WORKBOOK = 'Workbook';

/** Microsoft's numbers of the events. */
const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Gathers what happens during a request, and hands it over after the answer. */
export class Events {
  private readonly waiting: EventEntry[] = [];
  private sent = 0;
  hasSelectionChanged = false;

  constructor(book: Book) {
    book.listen((change) => this.take(change));
  }

  /** What is to be sent; the list is empty afterwards. */
  drain(): readonly EventEntry[] {
    return this.waiting.splice(0);
  }

  private take(change: Change): void {
    const message = messageOf(change);
    for (const target of targetsOf(change)) {
      this.waiting.push([RICH_API, TYPE[change.kind], target, JSON.stringify(message), (this.sent += 1)]);
    }
    if (change.kind === 'selected') this.hasSelectionChanged = true;
  }
}

/** An event goes to whoever listens to the object itself and to whoever listens to the collection that it is in. */
function targetsOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'added':
    case 'deleted':
      return [WORKBOOK];
    case 'tableAdded':
    case 'tableDeleted':
      return [WORKBOOK, change.sheetId];
    case 'tableChanged':
      return [change.tableId, WORKBOOK, change.sheetId];
    default:
      return [change.sheetId, WORKBOOK];
  }
}

function messageOf(change: Change): Readonly<Record<string, unknown>> {
  const { kind, sheetId, ...rest } = change;
  const isEdit = kind === 'changed' || kind === 'tableChanged';
  return { ...rest, worksheetId: sheetId, source: 'Local', ...(isEdit && { triggerSource: 'ThisLocalAddin' }) };
}
