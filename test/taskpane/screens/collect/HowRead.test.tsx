/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FileUnderstanding } from '../../../../src/taskpane/state/file-understanding';
import { FIRST_VIEWS } from '../../../../src/taskpane/state/views';
import { dealer, file, paneState, picture } from '../../made-up-state';
import { giveListsASize } from '../../list-size';
import { show } from '../../show';

// On a busy machine the screen, which comes lazily, takes its time.
configure({ asyncUtilTimeout: 8_000 });
jest.setTimeout(30_000);
beforeAll(giveListsASize);

const COLUMN = {
  row: { dealer: 'D002', sheet: '维修', header: '毛病', field: '故障描述' },
  cell: 'F3',
  meaning: '故障描述',
  meanings: [],
  likeness: 0.82,
  isGuess: false,
  why: 'both',
} as const;
const SHEET = {
  row: { dealer: '', sheet: 'Sheet4', header: '*', field: '借料' },
  meaning: '借料',
  meanings: [],
  likeness: 0.7,
  isGuess: false,
  why: 'name',
} as const;
const LINES = ['「维修记录」→ 维修（按表头），表头在第 3 行，读 36 行', 'F3 毛病 → 不认得', '略过 3 行：标题 1,2；空行 9'];
const understanding = (suggestions: FileUnderstanding['suggestions']): FileUnderstanding => ({
  sheets: [{ sheet: '维修记录', lines: LINES }],
  suggestions,
});

const opened = (suggestions: FileUnderstanding['suggestions']) =>
  show(paneState({ screens: ['collect'], views: { ...FIRST_VIEWS, collect: { ...FIRST_VIEWS.collect, opened: 'file 1' } } }), {
    understand: () => Promise.resolve(understanding(suggestions)),
  });

test('an opened file says on demand how each sheet was read, and which rows were passed over and why', async () => {
  opened([]);
  const button = await screen.findByRole('button', { name: '怎样读的' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(button);
  const lines = within(screen.getByRole('list', { name: '怎样读的' }));
  for (const line of LINES) lines.getByText(line);
  expect(screen.queryByRole('list', { name: '没认出的表和列' })).toBeNull();
});

test('a header that is not recognised is confirmed for the dealer, or for all', async () => {
  const { asked } = opened([COLUMN]);
  const confirm = await screen.findByRole('button', { name: '确认：毛病 是故障描述' });
  screen.getByText('「维修」F3 的「毛病」可能是「故障描述」');
  screen.getByText('把握 82%（表头和内容都像）');
  await userEvent.click(confirm);
  await userEvent.click(screen.getByRole('button', { name: '各家都按此读：毛病 是故障描述' }));
  expect(asked.filter(([name]) => name === 'confirmMapping')).toEqual([
    ['confirmMapping', [COLUMN.row]],
    ['confirmMapping', [{ ...COLUMN.row, dealer: '*' }]],
  ]);
});

test('a sheet of a dealer that is not known can be confirmed for all dealers only', async () => {
  const { asked } = opened([SHEET]);
  await userEvent.click(await screen.findByRole('button', { name: '各家都按此读：Sheet4 是借料' }));
  expect(screen.queryByRole('button', { name: /^确认/ })).toBeNull();
  expect(asked.at(-1)).toEqual(['confirmMapping', [{ ...SHEET.row, dealer: '*' }]]);
});

test('suggestions of one list can be confirmed at once, those of another list or with a guess among them cannot', async () => {
  const used = { ...COLUMN, row: { ...COLUMN.row, sheet: '用料', header: '甲' }, cell: 'B1' };
  opened([COLUMN, used, { ...used, cell: 'C1', isGuess: true, likeness: 0.4 }]);
  await screen.findByText('把握不大，40%（表头和内容都像），请核对');
  expect(screen.queryByRole('button', { name: /^全部确认/ })).toBeNull();
});

test('several suggestions of one list can be confirmed at once', async () => {
  const { asked } = opened([
    COLUMN,
    { ...COLUMN, row: { ...COLUMN.row, header: '哪天修的', field: '完成时间' }, cell: 'G3', meaning: '完成时间' },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: '全部确认「维修」（2 条）' }));
  expect(asked.at(-1)).toEqual(['confirmMapping', [COLUMN.row, { ...COLUMN.row, header: '哪天修的', field: '完成时间' }]]);
});

test('a guess is said to be one, and another meaning can be chosen before it is confirmed', async () => {
  const meanings = ['借料', '退料'].map((meaning) => ({ field: meaning, meaning }));
  const guess = { ...SHEET, row: { ...SHEET.row, dealer: 'D002' }, meanings, likeness: 0.31, isGuess: true, why: 'content' } as const;
  const column = { ...COLUMN, row: { ...COLUMN.row, sheet: '借料', header: '乙', field: '借料日期' }, meaning: '借料日期' };
  const { asked } = opened([guess, column]);
  await screen.findByText('把握不大，31%（内容像），请核对');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sheet4 是' }), '退料');
  await userEvent.click(screen.getByRole('button', { name: '确认：Sheet4 是退料' }));
  expect(asked.at(-1)).toEqual(['confirmMapping', [{ ...guess.row, field: '退料' }]]);
  // Columns that were suggested for the other list no longer go with it.
  expect(screen.queryByRole('button', { name: /^全部确认/ })).toBeNull();
});

test('a column of which nothing is known can be confirmed once the user has said which missing column it is', async () => {
  const meanings = ['故障原因', '处理措施'].map((meaning) => ({ field: meaning, meaning }));
  const open = {
    row: { ...COLUMN.row, header: 'Grund', field: '' },
    cell: 'L1',
    meaning: '',
    meanings,
    likeness: 0,
    isGuess: true,
    why: 'missing',
  } as const;
  const { asked } = opened([COLUMN, open]);
  await screen.findByText('「维修」L1 的「Grund」没有读；这张表还缺必填列，是的话请选');
  expect(screen.queryByRole('button', { name: /^全部确认/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^确认：Grund/ }));
  expect(asked.filter(([name]) => name === 'confirmMapping')).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Grund 是' }), '处理措施');
  screen.getByRole('button', { name: '全部确认「维修」（2 条）' });
  await userEvent.click(screen.getByRole('button', { name: '确认：Grund 是处理措施' }));
  expect(asked.at(-1)).toEqual(['confirmMapping', [{ ...open.row, field: '处理措施' }]]);
});

test('a file that changes a closed month says what changes, and counts once it is taken', async () => {
  const changes = [
    { sheet: '历史', record: '及时率', field: '数值', before: '92.3%', after: '90.0%' },
    { sheet: '维修', record: 'WX-9', field: '新增一行' },
  ];
  const awaiting = file(1, 'D002', {
    judged: { dealer: 'D002', state: 'awaitsConsent', counts: { error: 0, warning: 0, note: 0 }, changes },
  });
  const { asked } = show(
    paneState({
      screens: ['collect'],
      files: [awaiting],
      views: { ...FIRST_VIEWS, collect: { ...FIRST_VIEWS.collect, opened: 'file 1' } },
    }),
    { understand: () => Promise.resolve(undefined) },
  );
  await screen.findByText('改动已结数字，未采用');
  await userEvent.click(screen.getByRole('button', { name: '查看差异' }));
  expect(
    within(screen.getByRole('list', { name: '与已结数字的差异' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['历史 · 及时率 · 数值92.3% → 90.0%', '维修 · WX-9 · 新增一行没有 → 没有']);
  screen.getByRole('button', { name: /^待采用/ });
  await userEvent.click(screen.getByRole('button', { name: '采用' }));
  expect(asked.at(-1)).toEqual(['takeIntoClosed', [1]]);
});

test('every format that the command line takes can be chosen and put in its place', async () => {
  const { container } = opened([]);
  await waitFor(() => expect([...container.querySelectorAll('input[type=file]')]).toHaveLength(2));
  for (const input of container.querySelectorAll('input[type=file]'))
    expect(input.getAttribute('accept')).toBe('.xlsx,.xlsm,.xls,.ods,.csv,.xlsb,.et');
});

test('a close with files that await a decision leads to them instead', async () => {
  const awaiting = file(1, 'D002', {
    judged: { dealer: 'D002', state: 'awaitsConsent', counts: { error: 0, warning: 0, note: 0 }, changes: [] },
  });
  const { asked } = show(paneState({ files: [awaiting], asking: { why: 'awaiting', count: 1 } }));
  await userEvent.click(await screen.findByRole('button', { name: '看这些文件' }));
  expect(asked).toEqual(
    expect.arrayContaining([
      ['answerClosing', false],
      ['changeView', 'collect', { chip: 'awaiting', search: '' }],
      ['show', 'collect'],
    ]),
  );
});

test('a workbook that is no dealer’s offers neither readings nor feedback, and has no rows', async () => {
  const given = file(1, '', {
    name: '总部.xlsx',
    judged: { dealer: '', state: 'notDealers', counts: { error: 0, warning: 0, note: 1 } },
  });
  const { asked } = show(
    paneState({
      screens: ['collect'],
      files: [given],
      picture: picture({ dealers: [dealer('', '', { known: false, state: 'unreadable' })] }),
      views: { ...FIRST_VIEWS, collect: { ...FIRST_VIEWS.collect, opened: 'file 1' } },
    }),
    { understand: () => Promise.resolve(understanding([SHEET])) },
  );
  await screen.findByText(/这是总部工作簿或月报，没有读/);
  await waitFor(() => screen.getByRole('button', { name: '移除' }));
  expect(asked.filter(([name]) => name === 'understand')).toEqual([]);
  expect(screen.queryByRole('button', { name: '打开回执' })).toBeNull();
  expect(screen.queryByText('维修 36')).toBeNull();
});

test.each([
  ['feedback', '总部发出的回执', /请经销商在自己的月报里改好再交/],
  ['managers', '经理摘要', /请放入经销商自己的月报/],
  ['period', '期间汇总', /请放入经销商自己的月报/],
] as const)('a workbook of ours (%s) goes by what it is, and says what to do, also before it is judged', async (ours, name, words) => {
  const { reading, ...rest } = file(1, '', { name: '别的.xlsx' });
  if (reading.state !== 'read') throw new Error('not read');
  show(
    paneState({
      screens: ['collect'],
      files: [{ ...rest, reading: { ...reading, ours } }],
      views: { ...FIRST_VIEWS, collect: { ...FIRST_VIEWS.collect, opened: 'file 1' } },
    }),
  );
  await screen.findByText(words);
  const row = screen.getByRole('button', { expanded: true });
  expect(row.textContent).toContain(name);
  expect(row.textContent).toContain('不是经销商月报');
  expect(row.textContent).not.toContain('未认出经销商');
});

test('a superseded file says what the one that counts has changed, without asking for consent; the same content is said to be the same', async () => {
  const counts = { error: 0, warning: 0, note: 0 };
  const superseded = (changes: readonly { sheet: string; record: string; field: string; before: string; after: string }[]) =>
    paneState({
      screens: ['collect'],
      files: [file(1, 'D002', { judged: { dealer: 'D002', state: 'superseded', counts, changes } })],
      views: { ...FIRST_VIEWS, collect: { ...FIRST_VIEWS.collect, opened: 'file 1' } },
    });
  const { unmount } = show(superseded([{ sheet: '维修', record: 'WX-9', field: '零件费', before: '50', after: '60' }]));
  await userEvent.click(await screen.findByRole('button', { name: '查看差异' }));
  expect(screen.getByRole('list', { name: '这一份 → 计入的那份' }).textContent).toBe('维修 · WX-9 · 零件费50 → 60');
  expect(screen.queryByRole('button', { name: '采用' })).toBeNull();
  unmount();
  show(superseded([]));
  expect(await screen.findByText('内容与计入的那份相同。')).toBeTruthy();
});
