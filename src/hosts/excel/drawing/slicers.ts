import type { SheetPlan, SlicerPlan } from '../../../engine/plan/plan';
import type { Conversation } from '../conversation';
import type { Begun } from '../keeping/journal';
import { plannedBox } from './chart-box';
import { BYTES_OF_CALL, drawSteps, type Step } from './steps';

/** The set of Excel's API that has slicers. */
const SLICERS = '1.10';

/**
 * Puts slicers on the sheets that a drawing has made, where this Excel has them. On a sheet that stood before they are the
 * user's: moved or taken away they stay so; only what deleted rows have squeezed gets its height again.
 */
export async function drawSlicers(conversation: Conversation, { plan: { sheets }, fresh }: Begun): Promise<void> {
  const wanted = sheets.flatMap((sheet) => (sheet.slicers ?? []).map((slicer) => ({ sheet, slicer })));
  if (wanted.length === 0 || !Office.context.requirements.isSetSupported('ExcelApi', SLICERS)) return;
  const standing = await conversation.ask(({ workbook }) =>
    wanted.map(({ slicer }) => workbook.slicers.getItemOrNullObject(slicer.name).load('height')),
  );
  const steps = wanted.flatMap(({ sheet, slicer }, index) => {
    const found = standing[index];
    const height = found && !found.isNullObject ? found.height : undefined;
    return fresh.includes(sheet.name) ? makeSteps(sheet, slicer, height !== undefined) : growSteps(sheet, slicer, height);
  });
  if (steps.length > 0) await drawSteps(conversation, steps);
}

/** One that stands on a sheet of this drawing is left of an earlier attempt, and so is its table. */
function makeSteps(sheet: SheetPlan, { name, table, column, ...place }: SlicerPlan, isLeft: boolean): readonly Step[] {
  return [
    {
      bytes: 8 * BYTES_OF_CALL,
      draw: ({ workbook }) => {
        if (isLeft) workbook.slicers.getItem(name).delete();
        const made = workbook.slicers.add(table, column, sheet.name);
        made.name = name;
        made.caption = column;
        made.style = 'SlicerStyleLight1';
        Object.assign(made, plannedBox(sheet, place));
      },
    },
  ];
}

function growSteps(sheet: SheetPlan, { name, ...place }: SlicerPlan, height: number | undefined): readonly Step[] {
  const planned = plannedBox(sheet, place).height;
  if (height === undefined || height >= planned) return [];
  return [{ bytes: 2 * BYTES_OF_CALL, draw: ({ workbook }) => void (workbook.slicers.getItem(name).height = planned) }];
}
