import { rowRule } from './rule';

/** I2: one unit installed twice, at one dealer or at two. */
export const serialInstalledTwice = rowRule({
  code: 'I2',
  level: 'warning',
  title: { zh: '同一产品编号装了两次', en: 'Serial number installed twice' },
  why: {
    zh: '一台产品只装一次；编号抄错会让保修和档案挂到别人家。',
    en: 'A unit is installed once; a miscopied number puts warranty and history on another unit.',
  },
  fix: {
    zh: '对照铭牌核对编号；拆装重装的，在备注里说明。',
    en: 'Check the number on the name plate; say so in the remark if it was moved.',
  },
  says: {
    zh: '产品编号 {serial} 已在 {dealer} 的 {number} 装过（第 {row} 行）',
    en: '{serial} was already installed by {dealer} as {number} (row {row})',
  },
  examples: {
    accepts: [
      {
        安装: [
          { 安装单号: 'AZ-001', 产品编号: 'SN1' },
          { 安装单号: 'AZ-002', 产品编号: 'SN2' },
        ],
      },
      {
        安装: [
          { 安装单号: 'AZ-001', 产品编号: 'SN1', 调试结果: '不合格', 调试合格日期: '' },
          { 安装单号: 'AZ-002', 产品编号: 'SN1' },
        ],
      },
    ],
    rejects: [
      {
        安装: [
          { 安装单号: 'AZ-001', 产品编号: 'SN1' },
          { 安装单号: 'AZ-002', 产品编号: 'SN1' },
        ],
      },
      {
        '甲/封面': [{ 经销商编号: 'D001' }],
        '甲/安装': [{ 安装单号: 'A-1', 产品编号: 'SN1' }],
        '乙/封面': [{ 经销商编号: 'D002' }],
        '乙/安装': [{ 安装单号: 'B-1', 产品编号: 'SN1' }],
      },
    ],
  },
  checks: {
    installations: (row, { installationsOf }) => {
      const units = installationsOf.get(row.values.serial ?? '') ?? [];
      if (units.length < 2) return undefined;
      const before = units.slice(0, Math.max(units.indexOf(row), 0));
      // A unit that failed and is commissioned again by the same dealer, or the same number given twice (R1), is installed once.
      const other = before.find(
        (unit) => unit.dealer !== row.dealer || (unit.values.result !== 'failed' && unit.values.installation !== row.values.installation),
      );
      if (!other) return undefined;
      return {
        field: 'serial',
        facts: { serial: row.values.serial ?? '', dealer: other.dealer, number: other.values.installation ?? '—', row: other.row },
        related: other,
      };
    },
  },
});
