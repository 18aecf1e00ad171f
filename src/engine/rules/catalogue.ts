import type { Language, Words } from '../values/language';
import { groupBy } from '../values/group';
import { LEVEL_WORDS } from '../month/finding';
import { exampleMarkdown } from './example-markdown';
import { type Rule, isWords } from './rule';
import { RULES } from './rules';

/** The families by the first letter of their codes. */
const FAMILIES: Readonly<Record<string, Words>> = {
  F: { zh: '文件', en: 'Files' },
  S: { zh: '工作表', en: 'Sheets' },
  C: { zh: '单元格', en: 'Cells' },
  R: { zh: '维修与安装', en: 'Repairs and installations' },
  I: { zh: '安装', en: 'Installations' },
  V: { zh: '回访', en: 'Visits' },
  P: { zh: '配件与对账', en: 'Parts and reconciliation' },
  H: { zh: '总部', en: 'Head office' },
  Q: { zh: '服务请求', en: 'Requests' },
  X: { zh: '信号（不是错误，旁边附同类的数字）', en: 'Signals (never errors; the figure of the peers beside)' },
};

/** RULES.md: every rule with its level, its reason, what to do, and examples. */
export function rulesMarkdown(): string {
  const families = [...groupBy(RULES, (rule) => rule.code.charAt(0))];
  return (
    [
      '# 校验规则 Validation rules',
      '本页由规则本身生成（`npm run docs`），例子就是测试。错误：数据不对或不能采信；警告：多半有问题；提示：读法与写法不同，或值得看一眼。',
      'Generated from the rules; the examples are their tests. Error: wrong or not to be relied on. Warning: likely wrong. Note: read otherwise than written, or worth a look.',
      overview(),
      ...families.flatMap(([letter, rules]) => [`## ${both(FAMILIES[letter] ?? { zh: letter, en: letter })}`, ...rules.map(ruleMarkdown)]),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

const both = ({ zh, en }: Words): string => `${zh} ${en}`;

const overview = (): string =>
  [
    '| 规则 | 级别 | 标题 | Title |',
    '|---|---|---|---|',
    ...RULES.map((rule) => `| ${rule.code} | ${levels(rule, 'zh')} | ${rule.title.zh} | ${rule.title.en} |`),
  ].join('\n');

const ruleMarkdown = (rule: Rule): string =>
  [
    `### ${rule.code} ${rule.title.zh} · ${rule.title.en}`,
    `**${levels(rule, 'zh')}** ${levels(rule, 'en')}`,
    `为什么：${rule.why.zh}\n${rule.why.en}`,
    ...fixes(rule).map(({ zh, en }) => `怎么办：${zh}\n${en}`),
    ...rule.examples.accepts.map((example) => exampleMarkdown('✓ 通过', example)),
    ...rule.examples.rejects.map((example) => exampleMarkdown('✗ 不通过', example)),
  ].join('\n\n');

/** What to do; where each sentence has an advice of its own, with that sentence. */
function fixes({ fix, says }: Rule): readonly Words[] {
  if (isWords(fix)) return [fix];
  return Object.entries(fix).map(([why, { zh, en }]) => {
    const sentence = isWords(says) ? says : says[why];
    return { zh: `（${sentence?.zh ?? ''}）${zh}`, en: `(${sentence?.en ?? ''}) ${en}` };
  });
}

/** The levels that a rule can have, by the sentences that it can say. */
function levels({ level, says }: Rule, language: Language): string {
  if (typeof level !== 'function') return LEVEL_WORDS[level][language];
  return [...new Set(Object.keys(says).map((why) => LEVEL_WORDS[level({ why })][language]))].join(' / ');
}
