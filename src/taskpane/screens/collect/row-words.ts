import type { OurWorkbook } from '../../../engine/reading/our-workbooks';
import type { Day } from '../../../engine/values/day';
import type { Language } from '../../../engine/values/language';
import type { UnreadableReason } from '../../../engine/workbook/file';
import type { Meaning } from '../../shell/parts/StateIcon';
import type { CollectRow, RowKind } from '../../state/collect-rows';
import type { MonthPicture } from '../../state/month-picture';
import { countText, dayName } from '../../words/numbers';
import type { Say } from '../../words/use-words';
import type { ROW_WORDS } from './words';

type SayRow = Say<typeof ROW_WORDS>;

interface Told {
  readonly say: SayRow;
  readonly language: Language;
  readonly picture: MonthPicture | undefined;
}

/** The icon of each kind of row. Nothing turns in the rows: a hundred of them would keep the pane drawing while files are read. */
export const ROW_ICONS: Readonly<Record<RowKind, Meaning>> = {
  unreadable: 'unreadable',
  unknown: 'unreadable',
  notDealers: 'note',
  wrongMonth: 'wrongMonth',
  awaiting: 'warning',
  empty: 'missing',
  errors: 'error',
  late: 'late',
  missing: 'missing',
  duplicate: 'duplicate',
  reading: 'underWay',
  read: 'done',
  zero: 'done',
};

/** How a row stands, in a few words. */
export function stateWords({ kind, file, standing }: CollectRow, say: SayRow): string {
  const { error = 0, warning = 0 } = file?.judged?.counts ?? {};
  if (kind === 'errors')
    return say(warning > 0 ? 'errorsState' : 'errorsOnlyState', { errors: countText(error), warnings: countText(warning) });
  if (kind === 'late') return standing?.daysLate === undefined ? say('lateUnknownState') : say('lateState', { days: standing.daysLate });
  return say(kind === 'empty' && file?.judged?.waiting ? 'waitingState' : `${kind}State`);
}

/** Which workbook of ours it is. */
export const oursOf = ({ file }: CollectRow): OurWorkbook => (file?.reading.state === 'read' && file.reading.ours) || 'headOffice';

/** One fact beside the file's name. */
export function factOf({ kind, file, standing }: CollectRow, { say, language }: Told): string {
  const reading = file?.reading;
  if (reading?.state === 'unreadable' && reading.isChosen) return say('chosenDealer');
  if (reading?.state !== 'read') return kind === 'missing' ? (standing?.region ?? '') : '';
  if (reading.isChosen && kind !== 'wrongMonth') return say('chosenDealer');
  if (kind === 'wrongMonth') return say('coverMonth', { month: reading.month ?? '' });
  if (kind === 'duplicate' || kind === 'late')
    return reading.submittedOn ? say('submitted', { day: dayName(reading.submittedOn, language) }) : '';
  return kind === 'zero' || kind === 'notDealers' ? '' : say('repairs', { count: countText(reading.rows.repairs) });
}

const REASONS: Readonly<Record<UnreadableReason, keyof typeof ROW_WORDS>> = {
  empty: 'reasonEmpty',
  notAWorkbook: 'reasonNotAWorkbook',
  oldXls: 'reasonOldXls',
  encrypted: 'reasonEncrypted',
  damaged: 'reasonDamaged',
  tooLarge: 'reasonTooLarge',
  tooSlow: 'reasonTooSlow',
  noAccess: 'reasonNoAccess',
};

/** Why a row stands so, and what to do. */
export function openedWords(row: CollectRow, told: Told): string {
  const own = (OPENED[row.kind] ?? readWords)(row, told);
  const words = row.sharers === undefined ? own : `${told.say('openedShared', { count: row.sharers })}\n${own}`;
  return isChosen(row) ? `${told.say('openedChosen')}\n${words}` : words;
}

/** Whether the user has said whose file it is. */
export const isChosen = ({ file }: CollectRow): boolean =>
  file !== undefined && file.reading.state !== 'waiting' && file.reading.isChosen === true;

type Opened = (row: CollectRow, told: Told) => string;

const day = (of: Day | undefined, { language }: Told): string => (of ? dayName(of, language) : '');

const readWords: Opened = ({ file }, { say }) => (file?.reading.state === 'read' ? say('openedRead', file.reading.rows) : '');

const OPENED: Partial<Record<RowKind, Opened>> = {
  unreadable: ({ file }, { say }) => (file?.reading.state === 'unreadable' ? say(REASONS[file.reading.reason]) : say('noHeader')),
  unknown: ({ dealer, sharers }, { say }) => {
    if (dealer !== '') return say('openedUnknownNumber', { dealer });
    return say(sharers === undefined ? 'openedUnknown' : 'openedNobodys');
  },
  notDealers: (row, { say }) => say(`${oursOf(row)}Opened`),
  wrongMonth: ({ file }, { say, picture }) =>
    say('openedWrongMonth', { cover: file?.reading.state === 'read' ? (file.reading.month ?? '') : '', month: picture?.month ?? '' }),
  awaiting: ({ file }, { say, picture }) =>
    say('openedAwaiting', { month: picture?.month ?? '', count: file?.judged?.changes?.length ?? 0 }),
  empty: ({ file }, { say }) => (file?.judged?.waiting ? say('openedWaiting', { rows: file.judged.waiting }) : say('openedEmpty')),
  late: (row, told) => {
    const due = day(told.picture?.dueDate, told);
    const sent = row.standing?.submittedOn;
    return [
      sent ? told.say('openedLate', { day: day(sent, told), due }) : told.say('openedLateUnknown', { due }),
      readWords(row, told),
    ].join('\n');
  },
  missing: ({ standing }, { say }) =>
    standing?.contact === undefined && standing?.phone === undefined
      ? say('openedMissingUnknown')
      : say('openedMissing', { contact: standing.contact ?? '', phone: standing.phone ?? '' }),
  duplicate: ({ file }, told) =>
    file?.judged?.supersededBy
      ? told.say('openedDuplicate', { day: day(file.judged.supersededBy, told) })
      : told.say('openedDuplicateUnknown'),
  reading: (_, { say }) => say('openedReading'),
  zero: (_, { say }) => say('openedZero'),
};
