import { useActions, usePane } from '../../shell/pane-context';
import { Chips } from '../../shell/parts/Chips';
import { openCounts } from '../../state/open-findings';
import { useWords } from '../../words/use-words';
import { FINDINGS_WORDS } from './words';

const LEVELS = ['error', 'warning', 'note'] as const;

/** 错误, 警告, 提示 with their open counts; each shows or hides its findings. */
export function LevelChips() {
  const say = useWords(FINDINGS_WORDS);
  const { changeView } = useActions();
  const findings = usePane((state) => state.findings);
  const handling = usePane((state) => state.handling);
  const levels = usePane((state) => state.views.findings.levels);
  const counts = openCounts({ findings, handling });
  return (
    <Chips
      label={say('levels')}
      chips={LEVELS.map((level) => ({ name: level, label: say(level), count: counts[level], isOn: levels[level], icon: level }))}
      onToggle={(level) => changeView('findings', { levels: { ...levels, [level]: !levels[level] }, openGroups: undefined })}
    />
  );
}
