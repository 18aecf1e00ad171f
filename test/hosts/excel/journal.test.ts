import { Breath } from '../../../src/hosts/excel/breath';
import { type Begun, keptDrawing, keptText } from '../../../src/hosts/excel/keeping/journal';
import { packedText } from '../../../src/hosts/excel/keeping/packed-text';
import { smallReport } from './small-report';

const begun: Begun = {
  plan: smallReport(),
  fresh: ['维修台账'],
  tables: [],
  columns: [],
  comments: [],
  record: { sheets: {}, names: [] } as unknown as Begun['record'],
  clearsFilters: false,
};

test('a drawing is kept sheet by sheet, so that no text of a large one is too long, and read back whole', async () => {
  const text = await keptText(begun, new Breath());
  expect(text.split('.')).toHaveLength(begun.plan.sheets.length + 1);
  expect(keptDrawing(text)).toEqual(begun);
});

test('a drawing that an earlier version has kept in one piece is read back, too', () => {
  expect(keptDrawing(packedText(JSON.stringify(begun)))).toEqual(begun);
});
