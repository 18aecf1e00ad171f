import { cellText, xmlAttribute, xmlText } from '../../../../src/hosts/xlsx/streaming/xml-text';
import type { CellContent } from '../../../../src/engine/plan/plan';
import { type CellFrame, cellFrame, UNSTYLED, writeCell } from '../../../../src/hosts/xlsx/streaming/cell-xml';
import { encoded, XmlBytes } from '../../../../src/hosts/xlsx/streaming/xml-bytes';

function cellXml(frame: CellFrame, content: CellContent): string {
  const xml = new XmlBytes();
  writeCell(xml, encoded('<c r="A'), encoded('1'), frame, content);
  return new TextDecoder().decode(xml.take());
}

describe('text for a cell', () => {
  test.each([
    ['plain', '漏水 12 件', '漏水 12 件'],
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['control characters', 'a\u0001b\u007fc\uffffd', 'abcd'],
    ['marks that turn the direction of text', 'D\u202Exslx\u2066甲\u2069', 'Dxslx甲'],
    ['half surrogate pairs', 'a\ud83db\ude00', 'a\ufffdb\ufffd'],
    ['a whole pair', '😀', '😀'],
  ])('%s', (_, text, expected) => {
    expect(cellText(text)).toBe(expected);
  });

  test('marks what Excel would read as an escape, and nothing else', () => {
    expect(xmlText('_x0041_ _x41_ _xGGGG_')).toBe('_x005F_x0041_ _x41_ _xGGGG_');
  });

  test('cannot end an attribute', () => {
    expect(xmlAttribute('a"b<c>&\n')).toBe('a&quot;b&lt;c&gt;&amp;&#10;');
  });
});

describe('a cell', () => {
  test.each([' a', 'a ', 'a\nb', 'a\t'])('keeps the white space of %j', (text) => {
    expect(cellXml(UNSTYLED, text)).toContain('<t xml:space="preserve">');
  });

  test('without a value keeps its style', () => {
    expect(cellXml(cellFrame(' s="3"'), null)).toBe('<c r="A1" s="3"/>');
  });

  test('with a formula carries its value, whatever it is', () => {
    expect(cellXml(UNSTYLED, { formula: 'A2&"<"', value: '1 <' })).toBe('<c r="A1" t="str"><f>A2&amp;"&lt;"</f><v>1 &lt;</v></c>');
    expect(cellXml(UNSTYLED, { formula: 'A2', value: 2.5 })).toBe('<c r="A1"><f>A2</f><v>2.5</v></c>');
    expect(cellXml(UNSTYLED, { formula: 'A2', value: true })).toBe('<c r="A1" t="b"><f>A2</f><v>1</v></c>');
    expect(cellXml(UNSTYLED, { formula: 'A2', value: null })).toBe('<c r="A1" t="str"><f>A2</f><v></v></c>');
  });
});
