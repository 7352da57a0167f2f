import { Ajv2020 } from 'ajv/dist/2020.js';

interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>> } }>>;
  readonly components: { readonly schemas: object };
}

/** Checks answers against an OpenAPI 3.1 description, whose schemas are JSON Schema. */
export class Validator {
  readonly #description: Description;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });

  constructor(description: Description) {
    this.#description = description;
    this.#ajv.addSchema({ $id: 'api', ...description });
  }

  /** What is wrong with an answer of a path, by the description. */
  problems(path: string, answer: unknown): readonly string[] {
    const schema = this.#description.paths[path]?.get?.responses['200']?.content?.['application/json']?.schema;
    if (schema === undefined) return [`${path} is not described`];
    const place = `api#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema`;
    const check = this.#ajv.getSchema(place);
    if (check === undefined) return [`${place} cannot be found`];
    return check(answer) === true ? [] : (check.errors ?? []).slice(0, 3).map((e) => `${e.instancePath} ${e.message ?? ''}`);
  }
}
