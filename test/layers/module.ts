import ts from 'typescript';

/** One import, export-from, `import()`, `require()` or `import('…')` in a type. */
export interface Import {
  readonly specifier: string;
  /** Whether it is gone after compilation. */
  readonly typeOnly: boolean;
  /** 1-based. */
  readonly line: number;
}

/** A place where the code reaches for something global: `process.exit`, `Date.now`, `new Date()`, `fetch`. */
export interface Use {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
}

/** What a source file depends on. */
export interface Module {
  /** From src/, with slashes: `quiz/parse.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
}

/** Reads with TypeScript's own parser, so neither a comment nor a string is taken for code. */
export function readModule(path: string, text: string): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const imports: Import[] = [];
  const uses: Use[] = [];

  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported !== undefined) imports.push({ ...imported, line: lineOf(node) });
    const name = useOf(node);
    if (name !== undefined) uses.push({ name, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, imports, uses };
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node)) return imported(node.moduleSpecifier, isTypeOnly(node));
  if (ts.isExportDeclaration(node)) return imported(node.moduleSpecifier, isTypeOnly(node));
  if (ts.isExternalModuleReference(node)) return imported(node.expression, false);
  if (ts.isImportTypeNode(node))
    return imported(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
  if (
    ts.isCallExpression(node) &&
    (isImportKeyword(node.expression) || node.expression.getText() === 'require')
  )
    return imported(node.arguments[0], false);
  return undefined;
}

/** `undefined` where nothing is imported; a specifier that is put together at run time is given as its code. */
function imported(specifier: ts.Node | undefined, typeOnly: boolean): Omit<Import, 'line'> | undefined {
  if (specifier === undefined) return undefined;
  return { specifier: ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(), typeOnly };
}

const isImportKeyword = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.ImportKeyword;

/** `import type …`, or every name marked `type`; an import for its effects alone is none. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    return (
      node.isTypeOnly ||
      (exportClause !== undefined && ts.isNamedExports(exportClause) && allTypes(exportClause))
    );
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    allTypes(namedBindings)
  );
}

const allTypes = ({ elements }: ts.NamedImports | ts.NamedExports): boolean =>
  elements.length > 0 && elements.every((element) => element.isTypeOnly);

/** Objects whose every member is the world outside, or the clock. A local variable must not take their names. */
const OBJECTS = new Set(['process', 'console', 'performance']);
/** Members and functions that are; their objects are harmless. */
const MEMBERS = new Set(['Date.now', 'Math.random']);
const FUNCTIONS = new Set(['Date', 'fetch']);

function useOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isGlobal(node.expression, 'Date') && (node.arguments?.length ?? 0) === 0)
    return 'new Date()';
  if (ts.isCallExpression(node)) {
    const called = globalName(node.expression);
    return called !== undefined && FUNCTIONS.has(called) ? called : undefined;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const owner = globalName(node.expression);
    if (owner === undefined) return undefined;
    const member = `${owner}.${node.name.text}`;
    return OBJECTS.has(owner) || MEMBERS.has(member) ? member : undefined;
  }
  return passedOn(node);
}

/** A global object handed to something else: `f(process)`, `const { env } = process`, `process[key]`. */
function passedOn(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || !OBJECTS.has(node.text)) return undefined;
  const parent: ts.Node & { readonly name?: ts.Node; readonly propertyName?: ts.Node } = node.parent;
  const isOnlyAName = parent.name === node || parent.propertyName === node;
  const isCounted = ts.isPropertyAccessExpression(parent); // by useOf, with its member
  const isType = ts.isTypeNode(parent) || ts.isQualifiedName(parent);
  return isOnlyAName || isCounted || isType ? undefined : node.text;
}

/** `Date` and `globalThis.Date` → `Date`; `undefined` for anything that is no plain name. */
function globalName(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  const isOfGlobalThis = ts.isPropertyAccessExpression(node) && node.expression.getText() === 'globalThis';
  return isOfGlobalThis ? node.name.text : undefined;
}

const isGlobal = (node: ts.Expression, name: string): boolean => globalName(node) === name;
