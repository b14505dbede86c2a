/** Codegen's plugin for the texts that the SDK sends: as constants with their types, or as the manifest of their hashes. */
import { createHash } from "node:crypto";
import {
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
} from "graphql";

interface Config {
  /** In place of constants. */
  readonly manifest?: boolean;
  /** Where the constants find their types. */
  readonly operations: string;
  readonly document: string;
}

interface Document {
  readonly name: string;
  /** As codegen names its types: `GetProductQuery`. */
  readonly data: string;
  readonly text: string;
  readonly hash: string;
}

interface File {
  readonly document?: DocumentNode;
}

export function plugin(_schema: GraphQLSchema, files: readonly File[], config: Config) {
  const all = documentsIn(concatAST(files.flatMap(({ document }) => document ?? [])));
  return config.manifest === true ? manifestOf(all) : constantsOf(all, config);
}

function manifestOf(documents: readonly Document[]): string {
  return JSON.stringify(Object.fromEntries(documents.map(({ hash, text }) => [hash, text])), null, 2);
}

function constantsOf(documents: readonly Document[], { operations, document }: Config) {
  return {
    prepend: [
      `import { ShopDocument } from ${JSON.stringify(document)};`,
      `import type * as operations from ${JSON.stringify(operations)};`,
    ],
    content: documents.map(constantOf).join("\n\n"),
  };
}

function constantOf({ name, data, text, hash }: Document): string {
  const types = `<operations.${data}, operations.${data}Variables>`;
  return `export const ${name} = /* @__PURE__ */ new ShopDocument${types}(\n  ${JSON.stringify(text)},\n  "${hash}",\n);`;
}

/** An operation with the fragments that it needs, and nothing that a server ignores. */
function documentsIn(whole: DocumentNode): Document[] {
  return whole.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.name === undefined) return [];
    const { name, operation } = definition;
    const needed = fragmentsOf(whole, { kind: Kind.DOCUMENT, definitions: [definition] });
    const fragments = whole.definitions.filter(
      (other) => other.kind === Kind.FRAGMENT_DEFINITION && needed.has(other.name.value),
    );
    const definitions = [definition, ...fragments];
    const text = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions }));
    const hash = createHash("sha256").update(text).digest("hex");
    const kind = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}`;
    return [{ name: name.value, data: `${name.value}${kind}`, text, hash }];
  });
}

/** The names of the fragments that a document spreads, and of those that they spread. */
function fragmentsOf(whole: DocumentNode, document: DocumentNode, found = new Set<string>()): Set<string> {
  visit(document, {
    FragmentSpread({ name }) {
      if (found.has(name.value)) return;
      found.add(name.value);
      const definitions = whole.definitions.filter(
        (other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === name.value,
      );
      fragmentsOf(whole, { kind: Kind.DOCUMENT, definitions }, found);
    },
  });
  return found;
}
