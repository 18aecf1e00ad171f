import type { ChartPlan, SheetPlan, ValidationPlan, WorkbookPlan } from '../../../src/engine/plan/plan';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { samplePlan } from '../../support/sample-plan';
import { openXmlFaults, partsOf } from '../../support/xlsx-package';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const planOf = (sheet: Partial<SheetPlan>): WorkbookPlan => ({
  language: 'zh',
  title: '',
  active: '表',
  names: [],
  sheets: [{ name: '表', widths: {}, heights: {}, cells: [], ...sheet }],
});
const sheetXml = async (sheet: Partial<SheetPlan>): Promise<string> =>
  partsOf(await writeWorkbook(planOf(sheet)))['xl/worksheets/sheet1.xml'] ?? '';

describe('charts', () => {
  let parts: Record<string, string>;
  const chart = (number: number): string => parts[`xl/charts/chart${number}.xml`] ?? '';

  beforeAll(async () => {
    parts = partsOf(await writeWorkbook(samplePlan()));
  });

  const all = [1, 2, 3, 4, 5, 6];

  test.each(all)('chart %i has no frame, no title, no smoothing, no rounded corners, and shows blank cells as gaps', (number) => {
    expect(chart(number)).toMatch(/<\/c:chart><c:spPr><a:noFill\/><a:ln><a:noFill\/><\/a:ln><\/c:spPr>/);
    expect(chart(number)).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>');
    expect(chart(number)).toContain('<c:autoTitleDeleted val="1"/>');
    expect(chart(number)).toContain('<c:roundedCorners val="0"/>');
    expect(chart(number)).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chart(number)).not.toContain('<c:smooth val="1"/>');
    expect(chart(number).match(/<c:smooth val="0"\/>/g) ?? []).toHaveLength(chart(number).match(/<c:lineChart>/g)?.length ?? 0);
  });

  test.each(all)('chart %i names one font for Latin and Chinese in every text', (number) => {
    const texts = chart(number).match(/<a:defRPr.*?<\/a:defRPr>/gs) ?? [];
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(text).toContain('<a:latin typeface="微软雅黑"/><a:ea typeface="微软雅黑"/>');
  });

  test('charts of an English plan are set in Segoe UI', async () => {
    const english = partsOf(await writeWorkbook(samplePlan('en')))['xl/charts/chart1.xml'];
    expect(english).toContain('<a:latin typeface="Segoe UI"/><a:ea typeface="Segoe UI"/>');
    expect(english).not.toContain('微软雅黑');
  });

  test('every label says of each of its parts whether it is shown', () => {
    for (const labels of chart(1).match(/<c:dLbls>.*?<\/c:dLbls>/gs) ?? []) {
      expect(labels).toMatch(
        /<c:dLblPos val="inEnd"\/><c:showLegendKey val="0"\/><c:showVal val="1"\/><c:showCatName val="0"\/><c:showSerName val="0"\/><c:showPercent val="0"\/><c:showBubbleSize val="0"\/>/,
      );
    }
    expect(chart(1).match(/<c:dLbls>/g)).toHaveLength(3);
    expect(chart(1)).toContain('<c:numFmt formatCode="0.0%;;" sourceLinked="0"/>');
  });

  test('a stacked bar chart overlaps its series, keeps its gap and puts the first category on top', () => {
    expect(chart(1)).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(chart(1)).toContain('<c:gapWidth val="45"/><c:overlap val="100"/>');
    expect(chart(1)).toMatch(/<c:catAx>.*?<c:orientation val="maxMin"\/>/s);
    expect(chart(1)).toMatch(/<c:valAx>.*?<c:max val="1"\/><c:min val="0"\/>.*?<c:crosses val="max"\/>/s);
  });

  test('the line of totals has neither line nor marker and no place in the legend', () => {
    expect(chart(2)).toMatch(/<c:lineChart>.*?<c:spPr><a:ln><a:noFill\/><\/a:ln><\/c:spPr><c:marker><c:symbol val="none"\/><\/c:marker>/s);
    expect(chart(2)).toContain('<c:legendEntry><c:idx val="3"/><c:delete val="1"/></c:legendEntry>');
  });

  test('an entry is taken out of the legend at the place where the legend shows it: lines after bars', async () => {
    const sample = samplePlan();
    const overview = sample.sheets[0] as SheetPlan;
    const lineFirst = { ...(overview.charts?.[1] as ChartPlan), legendWithout: [0] };
    const series = [...lineFirst.series.slice(3), ...lineFirst.series.slice(0, 3)];
    const sheets = [{ ...overview, charts: [{ ...lineFirst, series }] }, ...sample.sheets.slice(1)];
    const xml = partsOf(await writeWorkbook({ ...sample, sheets }))['xl/charts/chart1.xml'];
    expect(xml).toContain('<c:legendEntry><c:idx val="3"/><c:delete val="1"/></c:legendEntry>');
  });

  test('the secondary axis is there, without labels, with its own scale', () => {
    const axes = chart(3).match(/<c:valAx>.*?<\/c:valAx>/gs) ?? [];
    expect(axes).toHaveLength(2);
    expect(axes[1]).toContain('<c:max val="1.15"/><c:min val="0"/>');
    expect(axes[1]).toContain('<c:delete val="0"/>');
    expect(axes[1]).toContain('<c:tickLblPos val="none"/>');
    expect(axes[1]).toContain('<c:crosses val="max"/>');
  });

  test('values are kept beside the references, blanks left out', () => {
    const [, first] = chart(1).match(/<c:val>(.*?)<\/c:val>/s) ?? [];
    expect(first).toContain('&apos;图表数据&apos;!$B$2:$B$11');
    expect(first).toContain('<c:ptCount val="10"/><c:pt idx="6"><c:v>0.952</c:v></c:pt>');
  });

  test('a radar is drawn as lines, the earlier month dashed', () => {
    expect(chart(6)).toContain('<c:radarStyle val="marker"/>');
    expect(chart(6).match(/<c:symbol val="none"\/>/g)).toHaveLength(2);
    expect(chart(6)).toContain('<a:ln w="15875" cap="rnd"><a:solidFill><a:srgbClr val="9AA5B3"/></a:solidFill><a:prstDash val="dash"/>');
  });

  test('stand where the plan says to the pixel, with name and alternative text', () => {
    const drawing = parts['xl/drawings/drawing1.xml'];
    expect(drawing).toContain(
      '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>19050</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>28575</xdr:rowOff></xdr:from>',
    );
    expect(drawing).toContain('name="及时率 最低 10 家" descr="条形图：10 家经销商的&quot;及时率&quot; &lt;最低在上&gt;"');
    expect(chart(1)).toContain(
      '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.17"/><c:y val="0.15"/><c:w val="0.81"/><c:h val="0.84"/>',
    );
  });

  test('with labels where Excel would call the file damaged are refused', async () => {
    const sample = samplePlan();
    const overview = sample.sheets[0] as SheetPlan;
    const [timeliness] = overview.charts as [ChartPlan];
    const series = timeliness.series.map((one) => ({
      ...one,
      labels: { position: 'outsideEnd', format: '0', colour: '#000000' } as const,
    }));
    const sheets = [{ ...overview, charts: [{ ...timeliness, series }] }, ...sample.sheets.slice(1)];
    await expect(writeWorkbook({ ...sample, sheets })).rejects.toThrow('及时率 最低 10 家 cannot have labels at outsideEnd');
  });
});

describe('conditional formats', () => {
  test('come in the order of the plan, stop where they should, and name their ranges', async () => {
    const xml = partsOf(await writeWorkbook(samplePlan()))['xl/worksheets/sheet1.xml'];
    expect(xml).toContain('<conditionalFormatting sqref="B24 D24"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">');
    expect(xml).toContain('<conditionalFormatting sqref="B24"><cfRule type="expression" dxfId="1" priority="2">');
  });

  test('change only the borders, fonts and fills that they name', async () => {
    const styles = partsOf(await writeWorkbook(samplePlan()))['xl/styles.xml'] ?? '';
    const formats = [...styles.matchAll(/<dxf>(.*?)<\/dxf>/gs)].map(([, format]) => format);
    expect(formats[0]).toBe(
      '<font><b/><color rgb="FFFFFFFF"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFB3202A"/></patternFill></fill>',
    );
    expect(formats[2]).toContain('<border><bottom style="thin"><color rgb="FFB3202A"/></bottom></border>');
    expect(formats[2]).toContain('formatCode="&quot;◆ &quot;@"');
  });

  test('a data bar is solid, from 0 to its maximum', async () => {
    const xml = partsOf(await writeWorkbook(samplePlan()))['xl/worksheets/sheet2.xml'] ?? '';
    expect(xml).toContain(
      '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="22"/><color rgb="FFC9DCEC"/></dataBar>',
    );
    expect(xml).toMatch(
      /<x14:dataBar minLength="0" maxLength="100" gradient="0"[^>]*><x14:cfvo type="num"><xm:f>0<\/xm:f><\/x14:cfvo><x14:cfvo type="num"><xm:f>22<\/xm:f>/,
    );
    const ids = [...xml.matchAll(/id(?:=")?>?(\{[^}]+\})/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('validations', () => {
  const refusal = { style: 'stop', title: '不对', text: '请改正' } as const;
  const of = async (validation: ValidationPlan): Promise<string> =>
    /<dataValidations.*<\/dataValidations>/s.exec(await sheetXml({ validations: [validation] }))?.[0] ?? '';

  test('a list of items is written into the validation, quotes doubled', async () => {
    const xml = await of({ kind: 'list', range: range(1, 0, 9, 0), items: ['甲', '5" 管'], hint: { title: '提示', text: '选' }, refusal });
    expect(xml).toContain('<formula1>&quot;甲,5&quot;&quot; 管&quot;</formula1>');
    expect(xml).toContain('sqref="A2:A10"');
    expect(xml).toContain('promptTitle="提示" prompt="选" showErrorMessage="1" errorStyle="stop" errorTitle="不对" error="请改正"');
  });

  test('a list that Excel could not hold is refused, as it must be a reference', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `配件${index}`);
    await expect(of({ kind: 'list', range: range(0, 0, 0, 0), items: long, refusal })).rejects.toThrow(
      /longer than Excel's 255, use a reference/,
    );
    await expect(of({ kind: 'list', range: range(0, 0, 0, 0), items: ['a,b'], refusal })).rejects.toThrow(/comma, use a reference/);
  });

  test('dates and numbers are held to their limits', async () => {
    expect(await of({ kind: 'date', range: range(0, 0, 0, 0), minimum: 45_000, maximum: 47_000, refusal })).toContain(
      '<formula1>45000</formula1><formula2>47000</formula2>',
    );
    expect(await of({ kind: 'whole', range: range(0, 0, 0, 0), minimum: 0, refusal })).toContain('operator="greaterThanOrEqual"');
    expect(await of({ kind: 'decimal', range: range(0, 0, 0, 0), maximum: 9.5, refusal })).toMatch(
      /operator="lessThanOrEqual".*<formula1>9.5</s,
    );
    expect(await of({ kind: 'date', range: range(0, 0, 0, 0), refusal })).toContain('<formula1>1</formula1>');
  });
});

describe('notes', () => {
  const anchors = async (text: string): Promise<number[]> => {
    const parts = partsOf(await writeWorkbook(planOf({ widths: { 1: 20 }, notes: [{ row: 3, column: 1, text }] })));
    return (/<x:Anchor>([^<]*)</.exec(parts['xl/drawings/vmlDrawing1.vml'] ?? '')?.[1] ?? '').split(', ').map(Number);
  };

  test('stand beside their cell and are as tall as their text', async () => {
    const short = await anchors('一行');
    const long = await anchors('很长的说明，写给经销商看。'.repeat(20));
    expect(short.slice(0, 4)).toEqual([2, 12, 2, 0]);
    const bottom = ([, , , , , , row, px]: number[]): number => (row ?? 0) * 20 + (px ?? 0);
    expect(bottom(long)).toBeGreaterThan(bottom(short) + 150);
    expect(long.slice(4, 6)).toEqual(short.slice(4, 6));
    expect(long[5]).toBeLessThanOrEqual(64);
    expect(long[7]).toBeLessThanOrEqual(20);
  });
});

describe('print setup', () => {
  test('is A4, fit to pages, with margins in inches, repeated rows and columns, breaks, area and a footer', async () => {
    const parts = partsOf(await writeWorkbook(samplePlan()));
    const overview = parts['xl/worksheets/sheet1.xml'];
    expect(overview).toContain('<pageMargins left="0.3937" right="0.3937" top="0.3937" bottom="0.3937"');
    expect(overview).toContain('<printOptions horizontalCentered="1"/>');
    expect(overview).toMatch(/<pageSetup paperSize="9" orientation="landscape"/);
    expect(overview).toContain('<oddFooter>&amp;L&amp;7 2026 年 3 月 · A&amp;&amp;B 内部资料&amp;R&amp;7第 &amp;P / &amp;N 页</oddFooter>');
    expect(parts['xl/workbook.xml']).toContain('&apos;月报总览&apos;!$B$1:$L$24');
    expect(parts['xl/workbook.xml']).toContain('&apos;借料盘点&apos;!$A:$B,&apos;借料盘点&apos;!$4:$4');
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
    expect(parts['xl/worksheets/sheet4.xml']).toMatch(/<rowBreaks count="2" manualBreakCount="2"><brk id="20"[^>]*man="1"\/><brk id="40"/);
  });
});

describe('cells', () => {
  test('named twice take the later content and style, and leave the earlier style to others', async () => {
    const [bold, italic] = [{ font: { bold: true } }, { font: { italic: true } }];
    const xml = await sheetXml({
      cells: [
        { row: 0, column: 0, content: 1, style: bold },
        { row: 0, column: 1, content: 2, style: bold },
        { row: 0, column: 0, content: 3, style: italic },
      ],
    });
    const cells = [...xml.matchAll(/<c r="([AB]1)" s="(\d+)"><v>(\d)<\/v>/g)].map(([, place, style, value]) => [place, style, value]);
    expect(cells.map(([place, , value]) => [place, value])).toEqual([
      ['A1', '3'],
      ['B1', '2'],
    ]);
    expect(cells[0]?.[1]).not.toBe(cells[1]?.[1]);
  });

  test('of a merged area all look like its first one', async () => {
    const xml = await sheetXml({
      cells: [{ row: 0, column: 0, content: '合并', style: { border: { bottom: { weight: 'thin', colour: '#1F3A5F' } } } }],
      merges: [range(0, 0, 1, 2)],
    });
    const styles = [...xml.matchAll(/<c r="[ABC][12]" s="(\d+)"/g)].map(([, style]) => style);
    expect(styles).toHaveLength(6);
    expect(new Set(styles).size).toBe(1);
    expect(xml).toContain('<mergeCell ref="A1:C2"/>');
  });

  test('have the widths that the user sees: 5 pixels of padding more than their characters', async () => {
    expect(await sheetXml({ widths: { 0: 1, 2: 29 } })).toMatch(
      /<col min="1" max="1" width="1.71\d*" customWidth="1"\/><col min="3" max="3" width="29.71/,
    );
  });
});

describe('an English sheet without anything', () => {
  test('is a workbook all the same', async () => {
    expect(openXmlFaults(await writeWorkbook({ ...planOf({}), language: 'en' }))).toEqual([]);
  });
});
