import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook with texts written into cells of a sheet, as a user would in Excel. */
export function writtenInto(bytes: Uint8Array, sheet: string, texts: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(bytes);
  const path = pathOf(parts, sheet);
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (const [cell, text] of Object.entries(texts)) xml = withCell(xml, cell, text);
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

function pathOf(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string {
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(part('xl/workbook.xml'))?.[1];
  const relation = part('xl/_rels/workbook.xml.rels')
    .match(/<Relationship [^>]*>/g)
    ?.find((tag) => tag.includes(`Id="${id}"`));
  return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation ?? '')?.[1]}`;
}

function withCell(xml: string, cell: string, text: string): string {
  const row = /\d+$/.exec(cell)?.[0];
  const changed = xml.replace(new RegExp(`(<row r="${row}"[^>]*>)(.*?)(</row>)`, 's'), (_, open: string, cells: string, close: string) => {
    const others = cells.replace(new RegExp(`<c r="${cell}"(?:[^>]*/>|.*?</c>)`, 's'), '');
    return `${open}${others}<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>${close}`;
  });
  if (changed === xml) throw new Error(`no row for ${cell}`);
  return changed;
}
