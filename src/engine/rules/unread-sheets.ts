import type { MonthContext } from '../month/context';
import { dealerInName } from '../reading/dealer-in-name';
import type { Facts, Words } from '../values/language';
import { groupBy } from '../values/group';
import { plainNumber } from '../values/text';
import { type ReadFile, currentFiles } from './read-files';
import type { PlaceHit } from './rule';

const ONE_FILE_EACH: Words = {
  zh: '把那一家的各张表移到它自己的文件里再交；或合成一张表，每行写明经销商编号。',
  en: 'Put the sheets of that dealer into a workbook of its own, or all rows into one sheet with the dealer’s number in each.',
};

/** What is said of a sheet that is one of ours, though another sheet of the workbook is that already. */
export const FURTHER_WORDS = {
  fix: {
    further: {
      zh: '把两张表合成一张再交；多出来的只是底稿，就删掉它。',
      en: 'Put the two sheets into one; delete the further one if it is only a draft.',
    },
    furtherEmpty: { zh: '确实没有业务就不用管，最好删掉它。', en: 'Leave it if it holds nothing, or better delete it.' },
    furtherOf: ONE_FILE_EACH,
    cover: { zh: '多出来的封面删掉再交。', en: 'Delete the further cover.' },
    coverOf: ONE_FILE_EACH,
  },
  says: {
    further: {
      zh: '工作表“{found}”看起来也是“{list}”，其中 {rows} 行没有读，都没有计入',
      en: 'Sheet “{found}” looks like {listEn} as well; its {rows} {rows|row was|rows were} not read and count for nobody',
    },
    furtherEmpty: { zh: '工作表“{found}”看起来也是“{list}”，没有读', en: 'Sheet “{found}” looks like {listEn} as well and was not read' },
    furtherOf: {
      zh: '工作表“{found}”看起来是 {other} 的“{list}”，其中 {rows} 行没有读，都没有计入',
      en: 'Sheet “{found}” looks like {listEn} of {other}; its {rows} {rows|row was|rows were} not read and count for nobody',
    },
    cover: {
      zh: '工作表“{found}”也是封面，没有读：一份文件只认一张封面',
      en: 'Sheet “{found}” is a cover as well and was not read: a file has one',
    },
    coverOf: {
      zh: '工作表“{found}”是 {other} 的封面，没有读：一份文件只认一张封面，{other} 不会因此算作交了月报',
      en: 'Sheet “{found}” is the cover of {other} and was not read: a file has one, and {other} does not count as having reported by it',
    },
  },
} as const;

/** What is wrong where it is said: rows that count for nobody, and a dealer that would be missing. */
export const FURTHER_ERRORS: ReadonlySet<unknown> = new Set(['further', 'furtherOf', 'coverOf']);

/** The facts of a sheet that looks like a list which another sheet is already. */
export function factsOfFurther(month: MonthContext, owner: string, found: string, rows: number): Facts {
  if (rows === 0) return { why: 'furtherEmpty' };
  const other = dealerInName(found, month.dealers.keys());
  return other === undefined || isSame(other, owner) ? { why: 'further' } : { why: 'furtherOf', other };
}

/** The standing files, each once: of a file of several dealers what is its owner’s, else what is the first one’s. */
export const filesOnce = (month: MonthContext): readonly ReadFile[] =>
  [...groupBy(currentFiles(month), ({ workbook }) => workbook.file.name).values()].flatMap(
    (parts) => parts.find(({ workbook: { share } }) => share === undefined || share.owner === share.dealer) ?? parts.slice(0, 1),
  );

/** The covers beside the one that was read. */
export const saidOfCovers = (month: MonthContext): readonly PlaceHit[] =>
  filesOnce(month).flatMap(({ workbook: { file, furtherCovers = [], cover }, dealer }: ReadFile) =>
    furtherCovers.map(({ sheet, dealer: other }) => {
      const isOwn = other === undefined || isSame(other, cover.values.dealer ?? dealer);
      return {
        dealer,
        place: { file: file.name, sheet },
        value: sheet,
        facts: { found: sheet, ...(isOwn ? { why: 'cover' } : { why: 'coverOf', other }) },
      };
    }),
  );

const isSame = (one: string, other: string): boolean => plainNumber(one) === plainNumber(other);
