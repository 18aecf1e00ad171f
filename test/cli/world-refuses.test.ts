import { Refused } from '../../src/cli/failures';
import { refusal } from '../../src/cli/files';
import { newFolder, removeFolder, run, writeBooks } from '../support/command-line';
import { exampleBooks } from '../support/example-books';

// A run is a process: on a busy machine it takes its time.
jest.setTimeout(240_000);

test.each([
  ['EBUSY', 'noAccess'],
  ['EACCES', 'noAccess'],
  ['EPERM', 'noAccess'],
  ['EROFS', 'noAccess'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EFBIG', 'diskFull'],
  ['EISDIR', 'isFolder'],
] as const)('what the machine calls %s is told as %s, with what to do', (code, reason) => {
  const refused = refusal(Object.assign(new Error(code), { code }), '/x/月报.xlsx', 'noSuchFile');
  expect([refused instanceof Refused, (refused as Refused).reason, (refused as Refused).args]).toEqual([
    true,
    reason,
    { file: '月报.xlsx' },
  ]);
});

test('any other error stays our own mistake', () => {
  const error = new TypeError('x');
  expect(refusal(error, 'x', 'noSuchFile')).toBe(error);
});

test('neither progress nor the summary of a close says anything of a customer', async () => {
  const folder = newFolder();
  await writeBooks(
    folder,
    exampleBooks({
      维修: [
        { 维修单号: 'WX-1', 用户姓名: '欧阳甲乙', 联系电话: '13912345678', 地址: '春风巷九号' },
        { 维修单号: 'WX-1', 用户姓名: '欧阳甲乙', 联系电话: '13912345678', 地址: '春风巷九号' },
      ],
    }),
  );
  const closed = await run(folder, 'close', '--hq', '总部.xlsx', '--dealers', 'dealers', '--out', '月报.xlsx');
  expect(closed.code).toBeLessThan(2);
  expect(`${closed.stdout}${closed.stderr}`).not.toMatch(/13912345678|欧阳甲乙|春风巷/);
  removeFolder(folder);
});
