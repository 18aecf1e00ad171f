import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { Book } from '../../excel/model/book';
import { Range } from '../../excel/model/range';
import { openFile } from '../excel/files';
import type { Workbench } from '../excel/running-workbench';
import { useEditing } from '../grid/editing';
import { Grid } from '../grid/Grid';
import { selectedArea, selectionOf, type Selection, type Spot } from '../grid/selection';
import { SheetLayout } from '../grid/sheet-layout';
import { sampleFiles } from '../samples/sample-files';
import { FormulaBar } from './FormulaBar';
import { PaneFrame } from './PaneFrame';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { Toolbar } from './Toolbar';
import type { Start } from './start';
import { filled, partWord, words, type Language } from './words';

interface AppProps {
  readonly workbench: Workbench;
  readonly start: Start;
}

/** What of the page can be changed on the page. */
export interface Surroundings {
  readonly language: Language;
  readonly theme: Start['theme'];
  readonly paneWidth: number;
  readonly zoom: number;
}

/** The whole page: Excel's frame, the grid, and the task pane beside it. */
export function App({ workbench, start }: AppProps): ReactElement {
  const version = useSyncExternalStore(workbench.listen, () => workbench.version);
  const [around, setAround] = useState<Surroundings>(start);
  const [notice, setNotice] = useState('');
  const [isReady, setReady] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const { layout, selection, select, reach } = useSelection(workbench, version, around.zoom / 100);
  const editing = useEditing(workbench, selection.anchor, around.language);
  useStart(workbench, start, setNotice, () => setReady(true));
  useEffect(() => {
    document.documentElement.lang = around.language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['theme'] = around.theme;
  }, [around.language, around.theme]);
  const change = (news: Partial<Surroundings>): void => {
    setAround({ ...around, ...news });
    if (news.language || news.theme)
      workbench.change({
        ...(news.theme && { theme: news.theme }),
        ...(news.language && { locale: news.language === 'zh' ? 'zh-CN' : 'en-US' }),
      });
  };
  return (
    <div className="workbench" data-ready={isReady}>
      <Toolbar workbench={workbench} around={around} onChange={change} onNotice={setNotice} frame={frame} />
      <div className="middle">
        <main className="excel">
          <FormulaBar workbench={workbench} selection={selection} editing={editing} layout={layout} />
          <Grid workbench={workbench} layout={layout} selection={selection} editing={editing} onSelect={select} onReach={reach} />
          <SheetTabs workbench={workbench} language={around.language} version={version} onChosen={editing.focus} />
          <StatusBar
            workbench={workbench}
            area={selectedArea(selection, layout)}
            notice={notice}
            isEditing={editing.isOn}
            around={around}
            onZoom={(zoom) => change({ zoom })}
          />
        </main>
        {isReady && (
          <PaneFrame key={workbench.opened} frame={frame} width={around.paneWidth} language={around.language} theme={around.theme} />
        )}
      </div>
    </div>
  );
}

/** The sheet laid out as it stands now, and what is selected on it. */
function useSelection(
  workbench: Workbench,
  version: number,
  zoom: number,
): { layout: SheetLayout; selection: Selection; select: (selection: Selection) => void; reach: (spot: Spot) => void } {
  const [own, setOwn] = useState<{ readonly sheetId: string; readonly selection: Selection }>();
  const [reached, reach] = useState<Spot>({ row: 0, column: 0 });
  const { active, selected } = workbench.book;
  // Not on each change: a sheet changes in place; the version counts its changes
  const layout = useMemo(() => new SheetLayout(active, reached, zoom), [active, version, reached, zoom]);
  const isOwn = own?.sheetId === active.id && sameArea(selectedArea(own.selection, layout), selected.area);
  const selection = isOwn ? own.selection : selectionOf(selected.area, layout);
  const select = (next: Selection): void => {
    setOwn({ sheetId: active.id, selection: next });
    if (next.focus.row > layout.rows.count - 10 || next.focus.column > layout.columns.count - 4) reach(next.focus);
    workbench.asUser((book) => book.select(new Range(active, selectedArea(next, layout))));
  };
  return { layout, selection, select, reach };
}

const sameArea = (one: SheetLayoutArea, other: SheetLayoutArea): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

type SheetLayoutArea = ReturnType<typeof selectedArea>;

/** Opens what the address asks for. */
function useStart(workbench: Workbench, { workbook, language }: Start, say: (notice: string) => void, onReady: () => void): void {
  useEffect(() => {
    if (workbook === 'empty') return onReady();
    say(words(language).opening);
    void openSample(workbench, workbook, language).then(() => {
      say('');
      onReady();
    });
    // Not on each change: once, when the page opens
  }, []);
}

/** Opens a sample in place of the workbook: the head-office workbook, or the first dealer's. */
export async function openSample(workbench: Workbench, workbook: Start['workbook'], language: Language): Promise<void> {
  if (workbook === 'empty') return workbench.open(new Book(), language === 'zh' ? '工作簿1.xlsx' : 'Book1.xlsx');
  const [first] = await sampleFiles(workbook === 'dealer' ? 'dealers' : 'headOffice', language);
  if (first) openFile(workbench, first.name, first.bytes);
}

/** A sentence that names what was left out of a file, or nothing. */
export const withoutParts = (
  sentence: string,
  given: Readonly<Record<string, string>>,
  parts: readonly string[],
  language: Language,
): string =>
  parts.length === 0
    ? ''
    : filled(sentence, { ...given, parts: parts.map((part) => partWord(part, language)).join(language === 'zh' ? '、' : ', ') });
