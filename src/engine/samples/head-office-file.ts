import { HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import { settings } from '../records/settings';
import { sheetName } from '../reports/list-frame';
import { TAB_COLOUR } from '../reports/tab-groups';
import { HEAD_OFFICE_PURPOSES } from '../templates/head-office-words';
import { type AnyList, listPage, tableRows } from '../templates/list-page';
import { settingsPage } from '../templates/settings-page';
import type { SampleFile } from './dealer-file';
import { type SampleFaultPlace, placeOf } from './fault';
import { headOfficeFaults } from './head-office-faults';
import { headOfficeContents } from './head-office-records';
import type { SampleDealer, SampleOrder } from './sample-dealers';

const LANGUAGE = 'zh';
const NAME = '总部.xlsx';

/** Head office's made-up workbook: sound records with a few faulty rows behind them. */
export function headOfficeFile(dealers: readonly SampleDealer[], order: SampleOrder): SampleFile {
  const contents = headOfficeContents(dealers, order);
  const [subject] = dealers;
  const faulty = subject && order.rows > 0 ? headOfficeFaults(contents, subject, order) : [];
  const ids = Object.keys(HEAD_OFFICE_LISTS) as HeadOfficeListId[];
  const faults: SampleFaultPlace[] = [];
  const pages = ids.map((id) => {
    const sheet: AnyList = HEAD_OFFICE_LISTS[id];
    const added = faulty.filter(({ list }) => list === id);
    for (const [place, { rule, field }] of added.entries()) if (rule && field) faults.push(placeOf(NAME, sheet, contents[id].length + place, field, rule, LANGUAGE));
    return listPage({
      sheet, language: LANGUAGE, line: HEAD_OFFICE_PURPOSES[id][LANGUAGE], tabColour: TAB_COLOUR.masters,
      rows: tableRows(sheet, [...contents[id], ...added.map(({ record }) => record)], LANGUAGE),
    });
  });
  const firm = { firm: '示例卫浴股份有限公司', department: '售后服务部', firmContact: '台州市示例大道 1 号', month: order.month } as const;
  return {
    name: NAME,
    faults,
    plan: { language: LANGUAGE, title: '总部工作簿', active: sheetName(settings.title, LANGUAGE), names: [], sheets: [settingsPage(firm, LANGUAGE), ...pages] },
  };
}
