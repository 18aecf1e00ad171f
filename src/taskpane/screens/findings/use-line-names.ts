import { usePane } from '../../shell/pane-context';
import type { FindingsLine } from '../../state/finding-lines';
import { useWords } from '../../words/use-words';
import { addressOf, findingLine, joined, recordOrFile } from './finding-text';
import type { ListedFindings } from './use-findings';
import { FINDINGS_WORDS } from './words';

/** What a screen reader says of the lines of the list, and the titles of its groups. */
export function useLineNames({ names, rules }: Pick<ListedFindings, 'names' | 'rules'>, isHeadOffice: boolean) {
  const say = useWords(FINDINGS_WORDS);
  const language = usePane((state) => state.language);
  const groupBy = usePane((state) => state.views.findings.groupBy);
  const titleOf = (key: string): string => {
    if (groupBy === 'rule') return rules[key]?.title ?? key;
    if (groupBy === 'level') return say(key as 'error');
    return key === '' ? say('headOffice') : `${key} ${names.get(key) ?? ''}`;
  };
  const nameOf = (line: FindingsLine): string =>
    line.kind === 'group'
      ? `${titleOf(line.group.key)} ${say('shown', { count: line.group.count })}`
      : joined(
          line.state === 'open' ? undefined : say(line.state),
          findingLine(line.row, language),
          isHeadOffice ? joined(line.row.dealer) : undefined,
          recordOrFile(line.row, language),
          addressOf(line.row),
        );
  return { titleOf, nameOf };
}
