/** The languages of the page and of the Excel in it. */
export type Language = 'zh' | 'en';

const WORDS = {
  workbench: { zh: '试用台', en: 'Workbench' },
  toolbar: { zh: '工作台', en: 'Workbench' },
  product: { zh: '售后月报', en: 'Service Monthly' },
  open: { zh: '打开', en: 'Open' },
  save: { zh: '保存', en: 'Save' },
  create: { zh: '新建', en: 'New' },
  samples: { zh: '示例数据', en: 'Sample data' },
  headOffice: { zh: '示例总部工作簿', en: 'Sample head-office workbook' },
  dealer: { zh: '示例经销商工作簿', en: 'Sample dealer workbook' },
  empty: { zh: '空白工作簿', en: 'Blank workbook' },
  dropSamples: { zh: '放入示例经销商文件', en: 'Drop sample dealer files' },
  makingSamples: { zh: '正在生成示例文件…', en: 'Making sample files…' },
  dropped: { zh: '已放入 {count} 个文件', en: '{count} files dropped' },
  notDropped: { zh: '窗格现在不收文件', en: 'The pane takes no files now' },
  faults: { zh: '故障', en: 'Faults' },
  faultNext: { zh: '下一次往返失败', en: 'Next round trip fails' },
  faultHang: { zh: '下一次往返无应答', en: 'Next round trip hangs' },
  faultLost: { zh: '下一次往返应答丢失', en: 'Next answer is lost' },
  faultLater: { zh: '第 20 次往返失败', en: '20th round trip fails' },
  faultAll: { zh: '此后每次往返都失败', en: 'All round trips fail from now on' },
  faultEdit: { zh: '单元格编辑状态', en: 'Cell edit mode' },
  faultProtect: { zh: '保护当前工作表', en: 'Protect this sheet' },
  faultClear: { zh: '清除故障', en: 'Clear faults' },
  language: { zh: 'EN', en: '中文' },
  languageTitle: { zh: '切换为英文 Excel', en: 'Switch to a Chinese Excel' },
  dark: { zh: '深色', en: 'Dark' },
  light: { zh: '浅色', en: 'Light' },
  paneWidth: { zh: '窗格宽度', en: 'Pane width' },
  name: { zh: '名称框', en: 'Name box' },
  formula: { zh: '编辑栏', en: 'Formula bar' },
  sheets: { zh: '工作表', en: 'Sheets' },
  ready: { zh: '就绪', en: 'Ready' },
  editing: { zh: '编辑', en: 'Edit' },
  average: { zh: '平均值', en: 'Average' },
  count: { zh: '计数', en: 'Count' },
  sum: { zh: '求和', en: 'Sum' },
  rows: { zh: '在 {all} 行中找到 {found} 行', en: '{found} of {all} rows found' },
  filter: { zh: '筛选', en: 'Filter' },
  allValues: { zh: '(全选)', en: '(Select all)' },
  blanks: { zh: '(空白)', en: '(Blanks)' },
  apply: { zh: '确定', en: 'OK' },
  clearFilter: { zh: '清除', en: 'Clear' },
  cancel: { zh: '取消', en: 'Cancel' },
  opening: { zh: '正在打开…', en: 'Opening…' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  saved: { zh: '已保存 {name}', en: 'Saved {name}' },
  savedWithout: { zh: '已保存 {name}，不含：{parts}', en: 'Saved {name} without: {parts}' },
  openedWithout: { zh: '已打开，未读入：{parts}', en: 'Opened without: {parts}' },
  unreadable: { zh: '打不开这个文件：{name}', en: 'This file cannot be opened: {name}' },
  newWorkbook: { zh: '加载项新建了工作簿', en: 'The add-in made a new workbook' },
  show: { zh: '打开', en: 'Open' },
  download: { zh: '下载', en: 'Download' },
  zoom: { zh: '显示比例', en: 'Zoom' },
  traffic: { zh: '往返 {count} 次', en: '{count} round trips' },
  refusedAccessDenied: { zh: '工作表受保护，不能更改。', en: 'The sheet is protected and cannot be changed.' },
  refused: { zh: 'Excel 不接受：{code}', en: 'Excel refuses this: {code}' },
  faulted: { zh: '已设故障', en: 'Fault set' },
} as const;

/** The page's words in one language. */
export type Words = { readonly [Key in keyof typeof WORDS]: string };

const both = (language: Language): Words => Object.fromEntries(Object.entries(WORDS).map(([key, word]) => [key, word[language]])) as Words;
const CHINESE = both('zh');
const ENGLISH = both('en');

/** The words of a language. */
export const words = (language: Language): Words => (language === 'zh' ? CHINESE : ENGLISH);

/** A sentence with its {places} filled in. */
export const filled = (sentence: string, given: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, key: string) => String(given[key] ?? place));

/** What a file may hold that our Excel does not keep, as test/excel names it. */
const PARTS: Readonly<Record<string, string>> = {
  pictures: '图片',
  'threaded comments': '批注会话',
  'pivot tables': '数据透视表',
  slicers: '切片器',
  macros: '宏',
  'links to other workbooks': '外部工作簿链接',
  'custom XML': '自定义 XML',
  'conditional formats of other kinds': '其他类型的条件格式',
  'data validation of other kinds': '其他类型的数据验证',
  'charts of other kinds': '其他类型的图表',
  filters: '筛选状态',
  'page headers': '页眉',
  protection: '保护',
  'settings of add-ins': '加载项的设置',
  'looks of single cells in tables': '表格里个别单元格的格式',
  'names of single sheets': '工作表级名称',
};

/** A part of a file in one language. */
export const partWord = (part: string, language: Language): string => (language === 'zh' ? (PARTS[part] ?? part) : part);
