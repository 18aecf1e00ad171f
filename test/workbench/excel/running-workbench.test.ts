import { Book } from '../../excel/model/book';
import { Workbench } from './running-workbench';

test('a workbook that is opened is known to the add-in by the name of its file', () => {
  const workbench = new Workbench(new Book(), '工作簿1.xlsx', {});
  expect([workbench.fileName, workbench.book.fileName]).toEqual(['工作簿1.xlsx', '工作簿1.xlsx']);
  const told: string[] = [];
  workbench.listen(() => told.push(workbench.excel.workbook.fileName));
  workbench.open(new Book(), '总部.xlsx');
  expect([workbench.fileName, told.at(-1)]).toEqual(['总部.xlsx', '总部.xlsx']);
  workbench.change({ theme: 'dark' });
  expect(workbench.book.fileName).toBe('总部.xlsx');
});
