import type { MonthContext } from '../month/context';
import { HEAD_OFFICE_LISTS, DEALER_LISTS } from '../records/books';
import { defaultRequestTypes, isRequestType, isSameRequestType } from '../records/request-types';
import type { Standard } from '../records/standards';
import { judgedColumns, judgedList, timeField, timeTitles } from '../records/standard-columns';
import { meaningsOf, namesMeaning } from '../reading/mapping-words';
import type { LayoutEntry } from '../records/layout-memory';
import { type Hit, rowRule } from './rule';

/** H2: a standard that names a column that is none, or a type that nobody uses; a row of 映射 that names no sheet or column. */
export const standardThatJudgesNothing = rowRule({
  code: 'H2',
  level: 'warning',
  title: { zh: '服务标准或映射对不上表', en: 'Standard or mapping without effect' },
  why: {
    zh: '名称写得不对，这条标准就没有一件能考核，这行映射也认不出任何表或列。',
    en: 'With a name that does not exist a standard judges no case, and a row of Layout memory explains no sheet and no column.',
  },
  fix: {
    column: { zh: '照可用的名称改；暂时不用的标准把“启用”填否。', en: 'Use one of the names given, or disable the standard.' },
    type: { zh: '照可用的名称改；暂时不用的标准把“启用”填否。', en: 'Use one of the names given, or disable the standard.' },
    meaning: { zh: '照可用的名称改；没有用的行就删掉。', en: 'Use one of the names given, or delete the row.' },
  },
  says: {
    column: { zh: '没有“{found}”这个时间列，可用：{allowed}', en: 'There is no column of times “{found}”; there are: {allowedEn}' },
    type: {
      zh: '没有“{found}”这种类型，本月也没有这种请求；可用：{allowed}',
      en: 'There is no type “{found}” and no request of it this month; there are: {allowedEn}',
    },
    meaning: {
      zh: '没有“{found}”这个名称，这一行不起作用；可用：{allowed}',
      en: '“{found}” names nothing, so the row has no effect; there are: {allowedEn}',
    },
  },
  examples: {
    accepts: [
      {
        服务标准: [
          {
            标准编号: 'S01',
            标准名称: '维修完成',
            适用类型: '维修',
            起点: '叫修时间',
            终点: '完成时间',
            时限: 24,
            单位: '小时',
            目标达标率: '95%',
            启用: '是',
          },
        ],
      },
      {
        服务标准: [
          {
            标准编号: 'S01',
            标准名称: '咨询答复',
            适用类型: '咨询',
            起点: '受理',
            终点: '答复',
            时限: 4,
            单位: '小时',
            目标达标率: '95%',
            启用: '否',
          },
        ],
      },
      {
        映射: [
          { 经销商编号: '*', 工作表: '维修', 表头: '客户叫修', 字段: '叫修时间' },
          { 经销商编号: 'D001', 工作表: '三月流水', 表头: '*', 字段: '维修' },
          { 经销商编号: 'D001', 工作表: '三月流水', 表头: '客户叫修', 字段: 'Called at' },
        ],
      },
    ],
    rejects: [
      { 映射: [{ 经销商编号: '*', 工作表: '维修', 表头: '客户叫修', 字段: '不存在' }] },
      { 映射: [{ 经销商编号: 'D001', 工作表: '维修', 表头: '客户叫修', 字段: '培训日期' }] },
      { 映射: [{ 经销商编号: 'D001', 工作表: '三月流水', 表头: '客户叫修', 字段: 'toString' }] },
      { 映射: [{ 经销商编号: 'D001', 工作表: '三月流水', 表头: '*', 字段: '修理' }] },
      {
        服务标准: [
          {
            标准编号: 'S01',
            标准名称: '咨询答复',
            适用类型: '咨询',
            起点: '受理',
            终点: '首次答复时间',
            时限: 4,
            单位: '小时',
            目标达标率: '95%',
            启用: '是',
          },
        ],
      },
      {
        服务标准: [
          {
            标准编号: 'S01',
            标准名称: '投诉答复',
            适用类型: '投诉单',
            起点: '受理时间',
            终点: '首次答复时间',
            时限: 4,
            单位: '小时',
            目标达标率: '95%',
            启用: '是',
          },
        ],
      },
    ],
  },
  checks: {
    standards: ({ values }, month) => (values.enabled === 'yes' ? [...unknownColumns(values), ...unknownType(values, month)] : []),
    layoutMemory: ({ values }) => unknownMeaning(values),
  },
});

function unknownColumns({ type = '', from, to }: Standard): readonly Hit[] {
  const columns = judgedColumns(judgedList(type));
  const allowed = { allowed: timeTitles(columns, 'zh').join('、'), allowedEn: timeTitles(columns, 'en').join(', ') };
  return Object.entries({ from, to }).flatMap(([field, found]) =>
    found === undefined || timeField(columns, found) !== undefined ? [] : [{ field, facts: { why: 'column', found, ...allowed } }],
  );
}

const sheetTitles = (language: 'zh' | 'en'): readonly string[] =>
  [DEALER_LISTS.repairs, HEAD_OFFICE_LISTS.issues].map(({ title }) => title[language]);

function unknownType({ type }: Standard, { ledgers }: MonthContext): readonly Hit[] {
  if (type === undefined || !isRequestType(type)) return [];
  const known = [
    ...defaultRequestTypes('zh'),
    ...defaultRequestTypes('en'),
    ...ledgers.serviceRequests.map(({ values }) => values.type ?? ''),
  ];
  if (known.some((name) => isSameRequestType(name, type))) return [];
  const allowed = (language: 'zh' | 'en') => [...defaultRequestTypes(language), ...sheetTitles(language)];
  return [{ field: 'type', facts: { why: 'type', found: type, allowed: allowed('zh').join('、'), allowedEn: allowed('en').join(', ') } }];
}

function unknownMeaning({ sheet = '', header, field }: LayoutEntry): readonly Hit[] {
  if (header === undefined || field === undefined || namesMeaning({ sheet, header, field })) return [];
  const titles = meaningsOf({ dealer: '', sheet, header, field }).map(({ meaning }) => meaning);
  const ofNoList = { zh: '各表的列名', en: 'the columns of the sheets' };
  const allowed = (language: 'zh' | 'en') =>
    titles.map((title) => title[language]).join(language === 'zh' ? '、' : ', ') || ofNoList[language];
  return [{ field: 'field', facts: { why: 'meaning', found: field, allowed: allowed('zh'), allowedEn: allowed('en') } }];
}
