import { defaultRequestTypes, isRequestType, isSameRequestType } from '../records/request-types';
import { rowRule } from './rule';

/** Q2: a type of request that no service standard knows. */
export const unknownRequestType = rowRule({
  code: 'Q2',
  level: 'error',
  title: { zh: '服务请求类型不在标准里', en: 'Unknown type of request' },
  why: { zh: '类型对不上服务标准，这一件就不会被考核，投诉也统计不到。', en: 'A request of an unknown type is judged by no standard.' },
  fix: {
    zh: '改成“服务标准”里的适用类型；要新增类型，先在总部加标准。',
    en: 'Use a type of the service standards, or add a standard at head office.',
  },
  says: { zh: '没有“{found}”这种类型，可用：{allowed}', en: 'No standard for “{found}”; there are: {allowedEn}' },
  examples: {
    accepts: [{ 服务请求: [{ 请求编号: 'QQ-001', 类型: '投诉' }] }],
    rejects: [{ 服务请求: [{ 请求编号: 'QQ-001', 类型: '闲聊' }] }, { 服务请求: [{ 请求编号: 'QQ-001', 类型: '发料' }] }],
  },
  checks: {
    serviceRequests: ({ values: { type } }, { headOffice: { standards } }) => {
      if (type === undefined) return undefined;
      const kept = standards.length > 0 ? [...new Set(standards.map((row) => row.values.type ?? ''))].filter(isRequestType) : undefined;
      const known = kept ?? [...defaultRequestTypes('zh'), ...defaultRequestTypes('en')];
      if (known.some((name) => isSameRequestType(name, type))) return undefined;
      const allowed = {
        allowed: (kept ?? defaultRequestTypes('zh')).join('、'),
        allowedEn: (kept ?? defaultRequestTypes('en')).join(', '),
      };
      return { field: 'type', facts: { found: type, ...allowed } };
    },
  },
});
