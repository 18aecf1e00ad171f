import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of an Excel class in Microsoft's declarations. */
export interface DeclaredMember {
  /** The ExcelApi set it came with; undefined outside the numbered sets. */
  readonly set: number | undefined;
  readonly isReadOnly: boolean;
  readonly isMethod: boolean;
}

/** The classes of the `Excel` namespace in @types/office-js, with their members. */
export function declaredClasses(): ReadonlyMap<string, ReadonlyMap<string, DeclaredMember>> {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts');
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const classes = file.statements.flatMap((statement) =>
    isExcel(statement) ? statement.body.statements.filter(ts.isClassDeclaration) : [],
  );
  return new Map(classes.map((one) => [one.name?.text ?? '', membersOf(one, text, file)]));
}

const isExcel = (statement: ts.Statement): statement is ts.ModuleDeclaration & { body: ts.ModuleBlock } =>
  ts.isModuleDeclaration(statement) && statement.name.text === 'Excel' && statement.body !== undefined && ts.isModuleBlock(statement.body);

function membersOf(one: ts.ClassDeclaration, text: string, file: ts.SourceFile): ReadonlyMap<string, DeclaredMember> {
  const members = new Map<string, DeclaredMember>();
  for (const member of one.members) {
    if (!member.name) continue;
    const name = member.name.getText(file);
    const comment = text.slice(member.pos, member.getStart(file));
    const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment)?.[1];
    const known = members.get(name)?.set;
    members.set(name, {
      set: known ?? (set === undefined ? undefined : Number(set)),
      isReadOnly: ts.isPropertyDeclaration(member) && (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword),
      isMethod: ts.isMethodDeclaration(member),
    });
  }
  return members;
}
