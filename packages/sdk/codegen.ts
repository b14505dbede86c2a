/** Generates src/gen from the SDK's documents and the shop's schema: their types, their texts, and the manifest of both. */
import type { CodegenConfig } from "@graphql-codegen/cli";

const note = "/** Generated from src/graphql/documents by `npm run generate`: do not edit. */";
const documents = "./scripts/documents-plugin.ts";

const config: CodegenConfig = {
  schema: "../../apps/graphql/schema/*.graphql",
  documents: "src/graphql/documents/*.graphql",
  generates: {
    "src/gen/operations.ts": {
      plugins: [{ add: { content: note } }, "typescript-operations"],
      config: {
        immutableTypes: true,
        skipTypename: true,
        useTypeImports: true,
        enumType: "string-literal",
        arrayInputCoercion: false,
        strictScalars: true,
        scalars: {
          ID: "string",
          DateTime: "string",
          Date: "string",
          SafeInt: "number",
          JSON: "object",
          StringMap: {
            input: "Readonly<Record<string, string | null>>",
            output: "Readonly<Record<string, string>>",
          },
        },
      },
    },
    "src/gen/documents.ts": {
      plugins: [{ add: { content: note } }, documents],
      config: { operations: "./operations.ts", document: "../graphql/document.ts" },
    },
    "src/gen/persisted-documents.json": { plugins: [documents], config: { manifest: true } },
  },
};

export default config;
