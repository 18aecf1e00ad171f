/** @jest-environment jsdom */
import { COMMANDS, type Command, onCommand } from '../../src/commands/ribbon';

type Press = (event: { completed?: () => void }) => Promise<void>;

const pressed = new Map<string, Press>();
const showAsTaskpane = jest.fn(() => Promise.resolve());

/** What of Microsoft's client the commands touch. */
const OFFICE = {
  actions: { associate: (name: string, press: Press) => void pressed.set(name, press) },
  addin: { showAsTaskpane },
  onReady: () => Promise.resolve(),
};

const press = async (name: Command): Promise<boolean> => {
  const completed = jest.fn();
  await pressed
    .get(name)?.({ completed })
    .catch(() => undefined);
  return completed.mock.calls.length === 1;
};

beforeAll(async () => {
  document.body.innerHTML = '<script id="office-js" type="text/plain"></script>';
  await import('../../src/commands/commands');
});

test('buttons are joined as soon as Microsoft’s client has arrived, however late that is', () => {
  expect(pressed.size).toBe(0);
  Object.assign(window, { Office: OFFICE });
  document.getElementById('office-js')?.dispatchEvent(new Event('load'));
  expect([...pressed.keys()]).toEqual([...COMMANDS]);
});

test('a button shows the pane, tells it what is wished, and is free again', async () => {
  const heard: Command[] = [];
  const stop = onCommand((command) => heard.push(command));
  expect(await press('check')).toBe(true);
  expect(heard).toEqual(['check']);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  stop();
});

test('a button is free again also where the pane could not be shown', async () => {
  showAsTaskpane.mockRejectedValueOnce(new Error('no shared runtime'));
  expect(await press('close')).toBe(true);
});

test('what was wished while the pane was loading is heard when it listens, the last wish only', async () => {
  await press('check');
  await press('showDetails');
  const heard: Command[] = [];
  onCommand((command) => heard.push(command))();
  expect(heard).toEqual(['showDetails']);
  onCommand((command) => heard.push(command))();
  expect(heard).toEqual(['showDetails']);
});

test('a listener that has stopped hears nothing, and does not silence the one that came after it', async () => {
  const [earlier, later]: [Command[], Command[]] = [[], []];
  const stop = onCommand((command) => earlier.push(command));
  onCommand((command) => later.push(command));
  stop();
  await press('open');
  expect(earlier).not.toContain('open');
  expect(later).toContain('open');
});
