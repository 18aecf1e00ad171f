import { reportPlan } from '../../../../src/engine/reports/report-plan';
import { EXPORT_WORDS } from '../../../../src/taskpane/screens/export/words';
import { closedSamples, order } from '../../../engine/samples/closed-samples';

test.each(['zh', 'en'] as const)('what the exported report is said to hold of head office’s own sheets stands in it (%s)', (language) => {
  const sheets = reportPlan(closedSamples(order(2, 2, 1, language))).sheets.map(({ name }) => name.toLowerCase());
  const [, named = ''] = /[（(]([^）)]+)[）)]/.exec(EXPORT_WORDS.reportText[language]) ?? [];
  const words = named.split(/、|, /).map((word) => word.replace(/等$/, ''));
  expect(words.length).toBeGreaterThan(2);
  expect(words.filter((word) => !sheets.some((sheet) => sheet.includes(word)))).toEqual([]);
});
