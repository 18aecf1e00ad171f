import { TEMPLATE_VERSION } from '../records/cover';
import { formCell } from './form-cell';
import { currentFiles } from './read-files';
import { monthRule } from './rule';

/** F6: a workbook made from an earlier template. */
export const oldTemplate = monthRule({
  code: 'F6',
  level: 'note',
  title: { zh: '模板版本不是现行的', en: 'Not the current template' },
  why: {
    zh: '旧模板少了后来加的列和下拉选项，容易填漏。',
    en: 'An old template lacks later columns and lists, so that things are left out.',
  },
  fix: { zh: '本月照常读取；下个月把新模板发给这家经销商。', en: 'It is read as it is; send the dealer the new template for next month.' },
  says: { zh: '模板版本 {found}，现行版本 {current}', en: 'Template version {found}, the current one is {current}' },
  examples: {
    accepts: [{ 封面: [{ 模板版本: TEMPLATE_VERSION }] }, { 封面: [{ 模板版本: '' }] }],
    rejects: [{ 封面: [{ 模板版本: '0.9' }] }],
  },
  check: (month) =>
    currentFiles(month).flatMap(({ workbook: { file, cover }, dealer }) => {
      const version = cover.values.templateVersion;
      if (version === undefined || version === TEMPLATE_VERSION) return [];
      const place = formCell(file.name, cover, 'templateVersion');
      return [
        { dealer, place, list: 'cover', field: 'templateVersion', value: version, facts: { found: version, current: TEMPLATE_VERSION } },
      ];
    }),
});
