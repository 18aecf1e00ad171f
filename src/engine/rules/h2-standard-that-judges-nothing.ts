import type { MonthContext } from '../month/context';
import { HEAD_OFFICE_LISTS, DEALER_LISTS } from '../records/books';
import { defaultRequestTypes, isRequestType, isSameRequestType } from '../records/request-types';
import type { Standard } from '../records/standards';
import { judgedColumns, judgedList, timeField, timeTitles } from '../records/standard-columns';
import { type Hit, rowRule } from './rule';

/** H2: a standard that names a column that is none, or a type that nobody uses. */
export const standardThatJudgesNothing = rowRule({
  code: 'H2',
  level: 'warning',
  title: { zh: '服务标准对不上表', en: 'Standard that judges nothing' },
  why: {
    zh: '起点、终点或适用类型写得不对，这条标准就没有一件能考核。',
    en: 'With a start, an end or a type that does not exist, the standard judges no case.',
  },
  fix: { zh: '照可用的名称改；暂时不用的标准把“启用”填否。', en: 'Use one of the names given, or disable the standard.' },
  says: {
    column: { zh: '没有“{found}”这个时间列，可用：{allowed}', en: 'There is no column of times “{found}”; there are: {allowedEn}' },
    type: {
      zh: '没有“{found}”这种类型，本月也没有这种请求；可用：{allowed}',
      en: 'There is no type “{found}” and no request of it this month; there are: {allowedEn}',
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
    ],
    rejects: [
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
