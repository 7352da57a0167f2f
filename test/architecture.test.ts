import { describe, expect, it } from 'vitest';
import { cyclesIn, roomOf, sourceFiles } from './architecture/tree.ts';
import type { SourceFile } from './architecture/tree.ts';
import { branchesIn, doesSomething, isMirrored, mirrorOf, reachedByTests } from './architecture/under-test.ts';

const FILES = sourceFiles('src', 'web');

/** All that is not a test. */
const ALL = [...FILES, ...sourceFiles('bench', 'schema')];

/** What each room may import besides itself. Whatever is not listed is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  calendar: ['model', 'text'],
  quantity: ['model', 'text', 'calendar'],
  language: ['model', 'text', 'calendar', 'quantity'],
  judgements: ['model', 'text', 'calendar', 'language'],
  stages: ['model', 'text', 'calendar', 'quantity', 'language', 'judgements'],
  pipeline: ['model', 'text', 'judgements', 'stages'],
  intake: ['model', 'text'],
  exchange: ['model', 'text', 'calendar', 'language'],
  store: ['model', 'text', 'calendar'],
  engine: ['model', 'text', 'judgements', 'intake', 'exchange', 'pipeline', 'store'],
  mcp: ['model', 'text', 'exchange', 'store'],
  web: ['model', 'text', 'calendar', 'exchange', 'store'],
  http: ['model', 'text', 'intake', 'exchange', 'store', 'engine', 'web'],
  cli: ['model', 'intake', 'exchange', 'store', 'engine', 'web', 'http', 'mcp', 'stages'],
  index: ['model', 'text', 'intake', 'pipeline', 'store', 'engine', 'web', 'stages'],
};

/** Node's own modules that compute and touch nothing outside. */
const PURE_NODE_MODULES = ['node:crypto', 'node:buffer', 'node:util'];

const PURE_ROOMS = ['model', 'text', 'calendar', 'quantity', 'language', 'judgements', 'stages', 'pipeline', 'exchange', 'web'];

/** Weights are part of the program as words are, but too many for a source file: here they are read from a file beside. */
const READS_WEIGHTS = ['src/language/en/model/load.ts', 'src/language/other/word-rarity.ts'];

const CLOCKS_AND_CHANCE = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\brandomBytes\b/;

/** A file that can go more ways than this is tested by itself; one that can go fewer may be tested with the room that it is a part of. */
const MOST_BRANCHES = 60;

const pathsOf = (files: readonly SourceFile[]): string[] => files.map((file) => file.path);

describe('the import rules', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only the rooms before it', (room) => {
    const wrong = FILES.filter((file) => roomOf(file.path) === room).flatMap((file) => file.imports
      .filter((target) => roomOf(target) !== room && !MAY_IMPORT[room]!.includes(roomOf(target)))
      .map((target) => `${file.path} -> ${target}`));
    expect(wrong).toEqual([]);
  });

  it('know every room', () => {
    expect([...new Set(FILES.map((file) => roomOf(file.path)))].filter((room) => MAY_IMPORT[room] === undefined)).toEqual([]);
  });

  it('let no stage import another', () => {
    const stage = (path: string): string => path.split('/')[2] ?? '';
    const wrong = FILES.filter((file) => roomOf(file.path) === 'stages').flatMap((file) => file.imports
      .filter((target) => roomOf(target) === 'stages' && stage(target) !== stage(file.path))
      .map((target) => `${file.path} -> ${target}`));
    expect(wrong).toEqual([]);
  });

  it('let files import each other in one direction only', () => {
    expect(cyclesIn([...FILES, ...sourceFiles('kernel')])).toEqual([]);
  });

  it('let model import nothing from outside', () => {
    expect(FILES.filter((file) => roomOf(file.path) === 'model' && file.packages.length > 0)).toEqual([]);
  });
});

describe('the rooms that compute', () => {
  const pure = FILES.filter((file) => PURE_ROOMS.includes(roomOf(file.path)));

  it('do no input or output, but for the modules that read the weights that ship with the program', () => {
    const wrong = pure.filter((file) => !READS_WEIGHTS.includes(file.path)).flatMap((file) => file.packages.filter((name) => name.startsWith('node:') && !PURE_NODE_MODULES.includes(name)).map((name) => `${file.path} -> ${name}`));
    expect(wrong).toEqual([]);
  });

  it('read no clock and throw no dice', () => {
    expect(pathsOf(pure.filter((file) => CLOCKS_AND_CHANCE.test(file.code)))).toEqual([]);
  });

  it('write to no console', () => {
    expect(pathsOf(pure.filter((file) => /\bconsole\.|\bprocess\./.test(file.code)))).toEqual([]);
  });
});

describe('every file', () => {
  it('is shorter than 400 lines', () => {
    expect(pathsOf(ALL.filter((file) => file.lines > 400))).toEqual([]);
  });

  it('documents each exported definition', () => {
    expect(ALL.flatMap((file) => file.undocumented.map((name) => `${file.path}: ${name}`))).toEqual([]);
  });

  it('exports no function, class or value that nobody imports', () => {
    // The command is what the launcher runs.
    const importers = [...ALL, ...sourceFiles('test')];
    const unused = FILES.filter(({ path }) => path !== 'src/cli/main.ts').flatMap(({ path, code }) => [...code.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map((match) => match[1]!)
      .filter((name) => !importers.some((other) => other.imports.includes(path) && new RegExp(`\\b${name}\\b`).test(other.code))).map((name) => `${path}: ${name}`));
    expect(unused).toEqual([]);
  });

  it('keeps no state between calls in a module', () => {
    expect(ALL.flatMap((file) => file.code.split('\n').filter((line) => /^(?:export )?(?:let|var) /.test(line)).map((line) => `${file.path}: ${line}`))).toEqual([]);
  });
});

describe('every file that does something', () => {
  const busy = FILES.filter(doesSomething);
  /** The room, or of the stages the stage. */
  const smallRoomOf = (path: string): string => (roomOf(path) === 'stages' ? path.split('/').slice(1, 3).join('/') : roomOf(path));

  it('is reached by tests of its own room', () => {
    const reached = reachedByTests(FILES, sourceFiles('test'), smallRoomOf);
    expect(pathsOf(busy.filter((file) => !reached.has(file.path)))).toEqual([]);
  });

  it('has a test of its own where it can go many ways', () => {
    expect(busy.filter((file) => branchesIn(file) > MOST_BRANCHES && !isMirrored(file)).map(({ path }) => mirrorOf(path))).toEqual([]);
  });
});
