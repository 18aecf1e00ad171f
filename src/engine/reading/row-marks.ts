import { firstVisible, folded } from '../values/text';

/** What a cell's text gives its row away as. */
export type RowMark = 'hint' | 'total' | 'footer';

const HINT =
  /^(必填|选填|非必填|可选|必须|请填|如[:：]|例如|例[:：]|示例|样例|格式[:：]|日期格式|填写说明|required|optional|mandatory|e\.?g\.?[,.:]|example)|^\(.*\)$/;
const TOTAL =
  /^(本页|本月|本表|全部|数量|金额|费用)*(合计|总计|小计|共计|累计|总数|汇总|subtotal|grandtotal|totals?|sum)(\([^)]*\))?[:：]?[¥￥]?[\d.,]*(元|个|件|条|台|笔)?$/;
const FOOTER =
  /^(制表|填表|填报人|制单|编制|审核|审批|复核|核对|主管|负责人|经办|经手|批准|签字|签名|签收|盖章|公章|财务|仓管|库管|领导|注[:.、]|备注:|附注|说明:|注意|声明|以上数据|preparedby|checkedby|approvedby|reviewedby|signature|signed|notes?:|remarks?:|(日期|时间|date)[:：]?$)/;
/** The letters with which such texts begin: a plain cell is settled by its first letter. */
const FIRST_LETTERS = new Set(
  '必选非可请如例示样格日填本全数金费合总小共累汇制编审复核主负经批签盖公财仓库领注备附说声以时(（【roemgtsdRaOEMGTDScpnCPANｒｏ'
    .split('')
    .map((letter) => letter.charCodeAt(0)),
);
const LONGEST = 60;

/** Codes and numbers begin with such letters, too: an English word that is meant goes on so. */
const OTHER_ENGLISH = /^(?!re|op|ma|e|su|gr|to|pr|ch|ap|si|no|da)[a-z][!-~]/i;

/** What a cell's text says about its row: a hint to fill it in, a total, or a signature or note at the foot. */
export function markOf(text: string): RowMark | undefined {
  if (!FIRST_LETTERS.has(firstVisible(text)) || OTHER_ENGLISH.test(text)) return undefined;
  const plain = folded(text.slice(0, LONGEST));
  if (HINT.test(plain)) return 'hint';
  if (TOTAL.test(plain)) return 'total';
  return FOOTER.test(plain) ? 'footer' : undefined;
}
