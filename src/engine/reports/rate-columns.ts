import { column } from '../schema/sheet';
import { share } from '../schema/types-report';

/** The five rates that a score is made of, as columns: of a month in 经销商评分, of a period in 经销商排名 (I3). */
export const RATE_COLUMNS = {
  onTime: column('及时率', 'On-time', share),
  clean: column('单证准确率', 'Clean records', share, { width: 12 }),
  returned: column('退回率', 'Returns', share),
  satisfied: column('满意率', 'Satisfied', share),
  submitted: column('上报及时', 'Submitted on time', share, { width: 11 }),
};
