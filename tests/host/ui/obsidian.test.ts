import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ABSENT, obsidianModule } from "./obsidian";

/** The app's published types, which this host is held against. */
const API = "node_modules/obsidian/obsidian.d.ts";

interface ClassOfApi {
  readonly name: string;
  readonly methods: readonly string[];
  readonly statics: readonly string[];
}

const source = ts.createSourceFile(API, readFileSync(API, "utf8"), ts.ScriptTarget.ES2022, true);

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const hasValue =
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return hasValue && statement.name !== undefined ? [statement.name.text] : [];
}

function hasKeyword(member: ts.ClassElement, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some((one) => one.kind === kind)
  );
}

function methodsOf(declared: ts.ClassDeclaration): ClassOfApi {
  const methods = declared.members.filter(
    (member) =>
      ts.isMethodDeclaration(member) && !hasKeyword(member, ts.SyntaxKind.AbstractKeyword),
  );
  const isStatic = (member: ts.ClassElement) => hasKeyword(member, ts.SyntaxKind.StaticKeyword);
  const nameOf = (member: ts.ClassElement) => member.name?.getText() ?? "";
  return {
    name: declared.name?.text ?? "",
    methods: [...new Set(methods.filter((one) => !isStatic(one)).map(nameOf))],
    statics: [...new Set(methods.filter(isStatic).map(nameOf))],
  };
}

const exported = source.statements.filter(isExported);
const names = exported.flatMap(namesOf);
const absent = new Set<string>(ABSENT);
const classes = exported
  .filter(ts.isClassDeclaration)
  .map(methodsOf)
  .filter(({ name }) => !absent.has(name));

/** Methods of the API that nobody calls on these classes: the app itself implements or calls them. */
const LEFT_OUT = new Set(["Plugin.onExternalSettingsChange"]);

describe("the module plugins get", () => {
  it("has every name of the API", () => {
    const missing = names.filter((name) => obsidianModule[name] === undefined);
    expect(missing).toEqual([]);
  });

  it.each([...ABSENT])("says loudly that %s is missing", (name) => {
    const Missing = obsidianModule[name] as new () => unknown;
    expect(() => new Missing()).toThrow(`not in this host: ${name}`);
    class Derived extends (Missing as new () => object) {}
    expect(() => new Derived()).toThrow(`not in this host: ${name}`);
  });

  it.each(classes)("$name has the methods of the API", ({ name, methods, statics }) => {
    const made = obsidianModule[name] as { prototype: Record<string, unknown> };
    const missing = methods.filter(
      (method) => !(method in made.prototype) && !LEFT_OUT.has(`${name}.${method}`),
    );
    expect(missing).toEqual([]);
    expect(statics.filter((method) => !(method in made))).toEqual([]);
  });
});
