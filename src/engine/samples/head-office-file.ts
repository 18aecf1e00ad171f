import { HEAD_OFFICE_LISTS, HEAD_OFFICE_LIST_IDS } from '../records/books';
import { settings } from '../records/settings';
import { sheetName } from '../sheets/list-frame';
import { TAB_COLOUR } from '../sheets/tab-groups';
import { HEAD_OFFICE_PURPOSES, HEAD_OFFICE_WORKBOOK } from '../templates/head-office-words';
import { type AnyList, listPage, tableRows } from '../templates/list-page';
import { settingsPage } from '../templates/settings-page';
import type { SampleFile } from './dealer-file';
import { type SampleFaultPlace, placeOf } from './fault';
import { headOfficeFaults } from './head-office-faults';
import { headOfficeContents } from './head-office-records';
import { type SampleDealer, type SampleOrder, languageOf } from './sample-dealers';

const NAME = { zh: '总部.xlsx', en: 'head-office.xlsx' } as const;

/** Head office's made-up workbook: sound records with a few faulty rows behind them. */
export function headOfficeFile(dealers: readonly SampleDealer[], order: SampleOrder): SampleFile {
  const language = languageOf(order);
  const contents = headOfficeContents(dealers, order);
  const [subject] = dealers;
  const faulty = subject && order.rows > 0 ? headOfficeFaults(contents, subject, order) : [];
  const ids = HEAD_OFFICE_LIST_IDS;
  const faults: SampleFaultPlace[] = [];
  const pages = ids.map((id) => {
    const sheet: AnyList = HEAD_OFFICE_LISTS[id];
    const added = faulty.filter(({ list }) => list === id);
    for (const [place, { rule, field }] of added.entries())
      if (rule && field) faults.push(placeOf(NAME[language], sheet, contents[id].length + place, field, rule, language));
    return listPage({
      sheet,
      language,
      line: HEAD_OFFICE_PURPOSES[id][language],
      tabColour: TAB_COLOUR.masters,
      rows: tableRows(sheet, [...contents[id], ...added.map(({ record }) => record)], language),
    });
  });
  const firm = {
    firm: '示例卫浴股份有限公司',
    department: '售后服务部',
    firmContact: '台州市示例大道 1 号',
    month: order.month,
    language,
  } as const;
  return {
    name: NAME[language],
    faults,
    plan: {
      language,
      title: HEAD_OFFICE_WORKBOOK[language],
      active: sheetName(settings.title, language),
      names: [],
      sheets: [settingsPage(firm, language), ...pages],
    },
  };
}
