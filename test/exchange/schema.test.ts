import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reconcileAll } from '../../src/engine.ts';
import { jsonSchemas } from '../../src/exchange/schema/json-schema.ts';
import { takeIn } from '../../src/intake/index.ts';
import { STORY, streamOf } from '../engine/story.ts';

const PROJECT = join(import.meta.dirname, '../..');

const schemaNamed = (name: string): object => JSON.parse(readFileSync(join(PROJECT, `schema/${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ allErrors: false, strict: true, strictTuples: false });
const isAccount = ajv.compile(schemaNamed('account'));
const isReport = ajv.compile(schemaNamed('report'));

it.each(Object.entries(jsonSchemas()))('schema/%s.schema.json is what the types say (npm run schema writes it)', (name, schema) => {
  expect(schemaNamed(name)).toEqual(JSON.parse(JSON.stringify(schema)));
});

/** Folders of reports that are read to see whether what comes out is what the schema says. */
const FOLDERS = [
  ...readdirSync(join(PROJECT, 'samples'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `samples/${entry.name}/reports`),
  '../shared/seeds',
].filter((folder) => existsSync(join(PROJECT, folder)));

describe('what comes out', () => {
  it('of invented reports is what the schemas say', async () => {
    const account = await reconcileAll(streamOf(STORY));
    isAccount(JSON.parse(JSON.stringify(account)));
    expect(isAccount.errors).toBeNull();
    for (const report of account.reports) expect([isReport(JSON.parse(JSON.stringify(report))), isReport.errors]).toEqual([true, null]);
  });

  it.each(FOLDERS)('of %s is what the schema says', async (folder) => {
    const account = await reconcileAll(takeIn([join(PROJECT, folder)]));
    expect(account.reports.length).toBeGreaterThan(0);
    isAccount(JSON.parse(JSON.stringify(account)));
    expect(isAccount.errors).toBeNull();
  });
});

describe('the schema of an account', () => {
  it.each([
    ['a field that nobody knows', { surplus: 1 }], ['a field that is missing', { claims: undefined }], ['another format', { format: 'stemma/2' }],
    ['a word outside of a vocabulary', { descents: [{ from: 'a', to: 'b', kind: 'theft', carrier: 'unknown', share: 1, matches: [], changes: [] }] }],
  ])('refuses %s', async (_name, change) => {
    const account = await reconcileAll(streamOf(STORY));
    expect(isAccount(JSON.parse(JSON.stringify({ ...account, ...change })))).toBe(false);
  });
});
