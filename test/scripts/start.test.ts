import { recordingManifest } from '../../scripts/build/manifest-for';
import { RECORDING_MANIFEST, startOf } from '../../scripts/start/decision';
import { WORDS } from '../../scripts/start/words';

const ONLINE = 'https://contoso.sharepoint.com/总部.xlsx';

test('Excel of the desktop is started where there is one, with a workbook if one is named', () => {
  expect(startOf([], 'win32')).toEqual({
    does: 'sideload',
    with: ['start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug'],
    records: false,
  });
  expect(startOf(['--document', '总部.xlsx'], 'darwin')).toMatchObject({
    does: 'sideload',
    with: expect.arrayContaining(['desktop', '--document', '总部.xlsx']) as unknown,
  });
});

test('without a desktop Excel the add-in is only served, and it is said what to do by hand', () => {
  expect(startOf([], 'linux')).toEqual({ does: 'serve', says: WORDS.noExcel, records: false });
  expect(WORDS.noExcel).toContain('npm run workbench');
  expect(WORDS.noExcel).toContain('manifest.xml');
});

test('Excel on the web opens the named workbook on any machine', () => {
  expect(startOf(['--web', '--document', ONLINE], 'linux')).toEqual({
    does: 'sideload',
    with: ['start', 'manifest.xml', 'web', '--app', 'excel', '--no-debug', '--document', ONLINE],
    records: false,
  });
});

test('with --record the pane records its traffic, in whatever Excel', () => {
  expect(startOf(['--record'], 'win32')).toMatchObject({
    with: expect.arrayContaining([RECORDING_MANIFEST, 'desktop']) as unknown,
    records: true,
  });
  expect(startOf(['--record', '--web', '--document', ONLINE], 'linux')).toMatchObject({
    with: expect.arrayContaining([RECORDING_MANIFEST, 'web']) as unknown,
    records: true,
  });
  expect(startOf(['--record'], 'linux')).toMatchObject({ does: 'serve', records: true });
  expect(recordingManifest('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>')).toContain('/taskpane.html?record=1"');
});

test.each([
  ['no workbook for the web', ['--web'], WORDS.whichDocument],
  ['a file for the web', ['--web', '--document', '总部.xlsx'], WORDS.whichDocument],
  ['a workbook of the web without saying so', ['--document', ONLINE], WORDS.sayWeb],
  ['an option that is none', ['--desktop'], WORDS.usage],
  ['a word that belongs nowhere', ['总部.xlsx'], WORDS.usage],
  ['--document without a name', ['--document'], WORDS.usage],
])('%s is refused with what to write instead', (_, args, says) => {
  expect(startOf(args, 'win32')).toEqual({ does: 'refuse', says });
});

test('whatever is said is said in Chinese and in English', () => {
  for (const said of Object.values(WORDS)) {
    expect(said).toMatch(/[\u4e00-\u9fff]/);
    expect(said).toMatch(/[A-Z][a-z]+ ?[a-z]*/);
  }
});
