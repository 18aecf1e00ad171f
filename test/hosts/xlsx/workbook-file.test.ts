import { strToU8 } from 'fflate';
import { workbookFile } from '../../../src/hosts/xlsx/workbook-file';
import { packageOf } from '../../support/package-of';

describe('a file as it was found', () => {
  it('carries its name, size and fingerprint even where it is no workbook', async () => {
    expect(await workbookFile('华东/经销商月报_D001.xlsx', strToU8('abc'))).toEqual({
      name: '华东/经销商月报_D001.xlsx',
      size: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      content: { ok: false, failure: { reason: 'notAWorkbook', args: {} } },
    });
  });

  it('carries its cells where it is one', async () => {
    const file = await workbookFile('a.xlsx', packageOf({ sheets: [{ name: '维修' }] }));
    expect(file.content).toMatchObject({ ok: true, value: { sheets: [{ name: '维修', rows: [] }] } });
  });
});
