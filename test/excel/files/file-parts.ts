import { strFromU8, unzipSync } from 'fflate';
import { all, parseXml, type Element } from './xml-tree';

/** One relation of a part: what kind, and the path of the part (or the address) that it leads to. */
export interface Relation {
  readonly kind: string;
  readonly target: string;
}

/** The parts of an .xlsx file. */
export class FileParts {
  private readonly parts: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  get names(): readonly string[] {
    return Object.keys(this.parts);
  }

  /** A part's text; '' where there is none. */
  text(path: string): string {
    const part = this.parts[path];
    return part ? strFromU8(part) : '';
  }

  tree(path: string): Element {
    return parseXml(this.text(path));
  }

  /** What a part leads to, by the identifier of the relation. */
  relations(path: string): ReadonlyMap<string, Relation> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const tree = this.tree(`${folder}_rels/${path.slice(folder.length)}.rels`);
    return new Map(
      all(tree, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => [
        Id,
        { kind: Type.slice(Type.lastIndexOf('/') + 1), target: TargetMode === 'External' ? Target : resolved(folder, Target) },
      ]),
    );
  }

  /** The sheets of the workbook with their parts, in order. */
  get sheets(): readonly { readonly name: string; readonly path: string }[] {
    const path = this.workbook;
    const relations = this.relations(path);
    return all(
      this.tree(path).children.find(({ name }) => name === 'sheets'),
      'sheet',
    ).map(({ attributes: { name = '', id = '' } }) => ({ name, path: relations.get(id)?.target ?? '' }));
  }

  get workbook(): string {
    return [...this.relations('').values()].find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  }
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
