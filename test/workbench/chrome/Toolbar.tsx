import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { Book } from '../../excel/model/book';
import { bytesOfBase64, openFile, saveFile } from '../excel/files';
import type { Workbench } from '../excel/running-workbench';
import { dropOnPane } from '../samples/drop-on-pane';
import { sampleFiles } from '../samples/sample-files';
import { openSample, withoutParts, type Surroundings } from './App';
import { FaultMenu } from './FaultMenu';
import { Icon } from './Icon';
import { Menu } from './Menu';
import { filled, words } from './words';

interface ToolbarProps {
  readonly workbench: Workbench;
  readonly around: Surroundings;
  readonly onChange: (news: Partial<Surroundings>) => void;
  readonly onNotice: (notice: string) => void;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

const PANE_WIDTHS = [270, 320, 450];

/** Files, samples, faults, and how the Excel around the pane is. */
export function Toolbar({ workbench, around, onChange, onNotice, frame }: ToolbarProps): ReactElement {
  const { language, theme, paneWidth } = around;
  const say = words(language);
  const file = useRef<HTMLInputElement>(null);
  const open = async (chosen: File): Promise<void> => {
    try {
      const dropped = openFile(workbench, chosen.name, new Uint8Array(await chosen.arrayBuffer()));
      onNotice(withoutParts(say.openedWithout, {}, dropped, language));
    } catch {
      onNotice(filled(say.unreadable, { name: chosen.name }));
    }
  };
  const save = async (): Promise<void> => {
    onNotice(say.saving);
    const dropped = await saveFile(workbench);
    onNotice(
      withoutParts(say.savedWithout, { name: workbench.fileName }, dropped, language) || filled(say.saved, { name: workbench.fileName }),
    );
  };
  const drop = async (): Promise<void> => {
    onNotice(say.makingSamples);
    const files = await sampleFiles('dealers', language);
    const isTaken = frame.current !== null && dropOnPane(frame.current, files);
    onNotice(isTaken ? filled(say.dropped, { count: files.length }) : say.notDropped);
  };
  return (
    <header className="toolbar" aria-label={say.toolbar}>
      <input
        ref={file}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => target.files?.[0] && void open(target.files[0]).then(() => (target.value = ''))}
      />
      <button type="button" onClick={() => file.current?.click()}>
        <Icon name="open" />
        {say.open}
      </button>
      <button type="button" onClick={() => void save()}>
        <Icon name="save" />
        {say.save}
      </button>
      <Menu
        label={say.create}
        icon={<Icon name="create" />}
        items={[
          { label: say.headOffice, act: () => void openSample(workbench, 'headOffice', language) },
          { label: say.dealer, act: () => void openSample(workbench, 'dealer', language) },
          { label: say.empty, act: () => void openSample(workbench, 'empty', language) },
        ]}
      />
      <i className="divider" />
      <button type="button" className="samples" onClick={() => void drop()}>
        <Icon name="inbox" />
        {say.dropSamples}
      </button>
      <FaultMenu workbench={workbench} language={language} icon={<Icon name="fault" />} />
      <NewWorkbooks workbench={workbench} around={around} icon={<Icon name="windows" />} />
      <div className="document" title={workbench.fileName}>
        {workbench.fileName}
        <span>{say.workbench}</span>
      </div>
      <div className="widths" role="group" aria-label={say.paneWidth}>
        {PANE_WIDTHS.map((width) => (
          <button key={width} type="button" aria-pressed={width === paneWidth} onClick={() => onChange({ paneWidth: width })}>
            {width}
          </button>
        ))}
      </div>
      <button type="button" title={say.languageTitle} onClick={() => onChange({ language: language === 'zh' ? 'en' : 'zh' })}>
        {say.language}
      </button>
      <button
        type="button"
        aria-label={theme === 'light' ? say.dark : say.light}
        title={theme === 'light' ? say.dark : say.light}
        onClick={() => onChange({ theme: theme === 'light' ? 'dark' : 'light' })}
      >
        {theme === 'light' ? <Icon name="moon" /> : <Icon name="sun" />}
      </button>
    </header>
  );
}

/** Workbooks that the add-in has made beside this one: Excel would open each in a window of its own. */
function NewWorkbooks({
  workbench,
  around,
  icon,
}: {
  readonly workbench: Workbench;
  readonly around: Surroundings;
  readonly icon: ReactElement;
}): ReactElement | null {
  const say = words(around.language);
  const { openedWorkbooks } = workbench.excel;
  const [seen, setSeen] = useState(0);
  useEffect(() => setSeen(0), [workbench.opened]);
  if (openedWorkbooks.length === 0) return null;
  const open = (index: number) => (): void => {
    const base64 = openedWorkbooks[index];
    setSeen(openedWorkbooks.length);
    if (base64 === undefined) workbench.open(new Book(), nameOf(index));
    else openFile(workbench, nameOf(index), bytesOfBase64(base64));
  };
  const nameOf = (index: number): string => `${around.language === 'zh' ? '工作簿' : 'Book'}${index + 2}.xlsx`;
  return (
    <Menu
      label={`${say.newWorkbook} ${openedWorkbooks.length}`}
      icon={icon}
      isNoted={seen < openedWorkbooks.length}
      items={openedWorkbooks.map((_, index) => ({ label: `${say.show} ${nameOf(index)}`, act: open(index) }))}
    />
  );
}
