/** @jest-environment jsdom */
import { beforeAll, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CollectedFile } from '../../../../src/taskpane/state/collected-file';
import { giveListsASize } from '../../list-size';
import { dealer, file, paneState, picture } from '../../made-up-state';
import { show } from '../../show';

beforeAll(giveListsASize);

const NONE = { error: 0, warning: 0, note: 0 };
const DEALERS = [dealer('D002', '杭州滨江'), dealer('D041', '温州鹿城', { state: 'missing' }), dealer('D090', '停用', { active: false })];
const { reading } = file(7, '');
const { dealer: _, ...unnamed } = { dealer: '', ...reading } as Extract<CollectedFile['reading'], { state: 'read' }>;
const nameless = file(7, '', { name: '三月.xlsx', reading: unnamed, judged: { dealer: '', state: 'counts', counts: NONE } });
const pane = (one: CollectedFile) =>
  paneState({
    screens: ['collect'],
    files: [one],
    picture: picture({ dealers: DEALERS }),
    views: { ...paneState().views, collect: { chip: 'all', search: '', order: 'problems', opened: 'file 7' } },
  });

test('a file that nobody is recognised in offers the dealers, those that have not reported first', async () => {
  const user = userEvent.setup();
  const { asked } = show(pane(nameless));
  const choice = await screen.findByRole('combobox', { name: '在此选择经销商' });
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['在此选择经销商', 'D041 温州鹿城', 'D002 杭州滨江']);
  await user.selectOptions(choice, 'D041');
  expect(asked).toContainEqual(['chooseDealer', 7, 'D041']);
});

test('the row says that its dealer was chosen here, and the choice can be taken back', async () => {
  const user = userEvent.setup();
  const { asked } = show(
    pane(
      file(7, 'D041', {
        name: '三月.xlsx',
        reading: { ...unnamed, dealer: 'D041', isChosen: true },
        judged: { dealer: 'D041', state: 'counts', counts: NONE },
      }),
    ),
  );
  expect((await screen.findByRole('button', { name: /D041 温州鹿城/ })).textContent).toContain('手选经销商');
  expect(screen.getByText(/文件里读不到经销商编号，是在这里选的/)).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: '在此选择经销商' }), '还没有选');
  expect(asked).toContainEqual(['chooseDealer', 7, undefined]);
});

test('a file whose dealer is known offers no choice', async () => {
  show(pane(file(7, 'D002')));
  await screen.findByRole('button', { name: '移除' });
  expect(screen.queryByRole('combobox', { name: '在此选择经销商' })).toBeNull();
});

test('an unreadable file of nobody offers the choice, too; one whose name tells its dealer does not', async () => {
  const user = userEvent.setup();
  const scan = (dealer: string, name: string): CollectedFile => ({
    ...file(7, ''),
    name,
    reading: { state: 'unreadable', reason: 'notAWorkbook', ...(dealer !== '' && { dealer }) },
    judged: { dealer, state: 'unreadable', counts: NONE },
  });
  const { asked, unmount } = show(pane(scan('', '扫描件.pdf')));
  await user.selectOptions(await screen.findByRole('combobox', { name: '在此选择经销商' }), 'D041');
  expect(asked).toContainEqual(['chooseDealer', 7, 'D041']);
  unmount();
  show(pane(scan('D041', '扫描件_D041.pdf')));
  expect(await screen.findByRole('button', { name: /D041 温州鹿城.*无法读取/ })).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: '在此选择经销商' })).toBeNull();
});
