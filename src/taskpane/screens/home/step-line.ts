import { strangeFiles } from '../../state/collect-rows';
import { openCounts } from '../../state/open-findings';
import type { PaneState } from '../../state/pane-state';
import { awaitsFirstCheck, differingControls, hasReadableFiles, readingProgress, standings } from '../../state/standings';
import type { Step } from '../../state/steps';
import { countText, momentName, yuanText } from '../../words/numbers';
import type { Say } from '../../words/use-words';
import type { HOME_WORDS } from './words';

type SayHome = Say<typeof HOME_WORDS>;

/** What a step says of itself in one line. */
export const stepLine = (step: Step, state: PaneState, say: SayHome): string => LINES[step](state, say);

const LINES: Readonly<Record<Step, (state: PaneState, say: SayHome) => string>> = {
  collect: (state, say) => {
    const progress = readingProgress(state);
    const { all, received, missing, unreadable } = standings(state);
    const atClose = state.headOffice?.receivedAtClose;
    if (state.files.length === 0) return atClose === undefined ? say('collectNone') : say('collectAway', { count: countText(atClose) });
    if (progress) return say('collectReading', { done: countText(progress.done), all: countText(progress.all) });
    if (all === 0) return say('collectNoDealers', { count: countText(state.files.length) });
    const strange = strangeFiles(state);
    const strangers = strange > 0 ? ` · ${say('partStrange', { count: countText(strange) })}` : '';
    if (received >= all) return `${say('collectAll', { all: countText(all) })}${strangers}`;
    const parts = [
      ...(missing > 0 ? [say('partMissing', { count: countText(missing) })] : []),
      ...(unreadable > 0 ? [say('partUnreadable', { count: countText(unreadable) })] : []),
    ];
    const missed = say('collectMissing', { count: countText(all - received), parts: parts.join(state.language === 'zh' ? '，' : ', ') });
    return `${missed}${strangers}`;
  },
  findings: (state, say) => {
    if (state.isChecking) return say('checking');
    if (awaitsFirstCheck(state)) return say('afterCollect');
    const { error, warning, note } = openCounts(state);
    const hasFiles = state.picture !== undefined && hasReadableFiles(state);
    if (error + warning + note === 0) return say(hasFiles ? 'findingsNone' : 'afterCollect');
    const counts = [
      ['errors', error],
      ['warnings', warning],
      ['notes', note],
    ] as const;
    const found = counts.flatMap(([word, count]) => (count > 0 ? [say(word, { count: countText(count) })] : [])).join(' · ');
    return state.files.length === 0 ? say('ownSheets', { found }) : found;
  },
  reconcile: (state, say) => {
    if (!state.picture || !hasReadableFiles(state) || awaitsFirstCheck(state)) return say('afterCollect');
    const { controls, balance } = state.picture.reconciliation;
    const differing = differingControls(state).length;
    if (differing > 0) return say('controlsDiffer', { count: differing });
    return [
      say('controlsAgree', { count: controls.length }),
      ...(balance.charged > 0 ? [say('charged', { pieces: countText(balance.charged), amount: yuanText(balance.amount) })] : []),
    ].join(' · ');
  },
  report: ({ written, month, language }, say) => {
    if (!written || written.month !== month) return say('reportNone');
    const at = momentName(written.writtenAt, language);
    return written.changesSince > 0
      ? say('reportChanged', { at, count: written.changesSince })
      : say('reportWritten', { at, sheets: written.sheets.length });
  },
};
