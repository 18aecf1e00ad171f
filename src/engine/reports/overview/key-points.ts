import { numberText } from '../../sheets/number-text';
import type { Fact, HelperBlock } from './helper-data';
import type { OverviewMonth } from './overview-month';
import { fitted } from './paragraph';
import { faultPoint } from './points/fault-point';
import { moneyPoint } from './points/money-point';
import type { Numbers } from './points/numbers';
import { submissionPoint } from './points/submission-point';
import { timelinessPoint } from './points/timeliness-point';

/** Longest paragraph, in characters. */
const LONGEST: Readonly<Record<OverviewMonth['language'], number>> = { zh: 150, en: 300 };

/** 本月要点 with the numbers that it names. */
export interface KeyPoints {
  readonly text: string;
  readonly numbers: HelperBlock;
}

/** The month in two to four sentences: volume and timeliness, what costs money, the fault that grew, who is missing. */
export function keyPoints(page: OverviewMonth): KeyPoints {
  const facts: Fact[] = [];
  const number: Numbers = (title, value, format, figure) => {
    facts.push({ id: String(facts.length), title: page.say(title), content: value, format, figure });
    return numberText(value, format);
  };
  const points = [timelinessPoint(page, number), moneyPoint(page, number), faultPoint(page, number), submissionPoint(page, number)];
  return {
    text: fitted(
      points.filter((point) => point !== undefined),
      LONGEST[page.language],
      page.say({ zh: '', en: ' ' }),
    ),
    numbers: { title: page.say({ zh: '要点中的数字', en: 'Numbers of the key points' }), headers: [], rows: [], facts },
  };
}
