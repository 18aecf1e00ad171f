import { formCell } from './form-cell';
import { monthRule } from './rule';

/** H4: a veto that names no rule. */
export const unknownVeto = monthRule({
  code: 'H4',
  level: 'warning',
  title: { zh: '否决项不是规则编号', en: 'Veto of an unknown rule' },
  why: { zh: '编号写错，这一项就否决不了任何一家。', en: 'A wrong code fails nobody.' },
  fix: { zh: '照校验结果里的规则编号改，如 R14；几个编号用逗号分开。', en: 'Use codes of rules such as R14, separated by commas.' },
  says: { zh: '没有“{found}”这条规则', en: 'There is no rule “{found}”' },
  examples: {
    accepts: [{ 设置: [{ 否决项: 'R14，r3' }] }],
    rejects: [{ 设置: [{ 否决项: 'R14、R99' }] }, { 设置: [{ 否决项: '书面报告' }] }],
  },
  check: ({ settings, headOfficeBook: { file, settings: form } }, codes) => {
    const found = settings.vetoes.filter((code) => !codes.has(code.toUpperCase()));
    return found.length === 0
      ? []
      : [
          {
            dealer: '',
            place: formCell(file.name, form, 'vetoes'),
            list: 'settings',
            field: 'vetoes',
            value: settings.vetoes.join('、'),
            facts: { found: found.join('、') },
          },
        ];
  },
});
