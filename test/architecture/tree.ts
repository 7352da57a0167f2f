import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/** One source file as the rules see it; paths are relative to the project, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** Without comments. */
  readonly code: string;
  /** Files of the project that it imports, types included. */
  readonly imports: readonly string[];
  /** Packages and Node's modules that it imports. */
  readonly packages: readonly string[];
  /** Names of exported definitions without a docstring right before them. */
  readonly undocumented: readonly string[];
}

/** All TypeScript of some folders. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) => readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).toSorted()
    .map(sourceFile);
}

/** The room that a file stands in: `text` for `src/text/span.ts`, `pipeline` for `src/pipeline.ts`, `engine` also for what stands in its folder. */
export function roomOf(path: string): string {
  const [top, second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.ts$/, '') : top!;
}

/** Chains of files that import each other in a circle, types included; each circle once. */
export function cyclesIn(files: readonly SourceFile[]): readonly string[] {
  const importsOf = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const target of importsOf.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const file of files) visit(file.path, []);
  return cycles;
}

function sourceFile(path: string): SourceFile {
  const words = readFileSync(join(PROJECT, path), 'utf8');
  const code = withoutComments(words);
  const targets = [...code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g)]
    .map((match) => match[1] ?? match[2] ?? match[3]!);
  return {
    path, lines: words.split('\n').length - 1, code,
    // AssemblyScript imports its files without their ending.
    imports: targets.filter((target) => target.startsWith('.')).map((target) => normalize(join(dirname(path), target)).replaceAll('\\', '/').replace(/(\/[\w-]+)$/, '$1.ts')),
    packages: targets.filter((target) => !target.startsWith('.')),
    undocumented: undocumentedIn(words),
  };
}

/** Comments out; a `//` inside a string or pattern may take the rest of its line along, which the rules can bear. */
function withoutComments(words: string): string {
  return words.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function undocumentedIn(words: string): readonly string[] {
  const lines = words.split('\n');
  return lines.flatMap((line, i) => {
    const name = /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/.exec(line)?.[1];
    // A function with several signatures is documented at the first.
    const before = lines[i - 1] ?? '';
    return name === undefined || before.trimEnd().endsWith('*/') || new RegExp(`^export .*\\b${name}\\b.*;$`).test(before) ? [] : [name];
  });
}
