/** Rules of the schema: everything is described, named as everywhere, and reachable; lists are Relay's connections. */
import graphql from "@graphql-eslint/eslint-plugin";

const rules = {
  "@graphql-eslint/description-style": ["error", { style: "block" }],
  "@graphql-eslint/input-name": ["error", { checkInputType: true, caseSensitiveInputType: false }],
  "@graphql-eslint/known-argument-names": "error",
  "@graphql-eslint/known-directives": "error",
  "@graphql-eslint/known-type-names": "error",
  "@graphql-eslint/lone-schema-definition": "error",
  "@graphql-eslint/naming-convention": [
    "error",
    {
      types: "PascalCase",
      FieldDefinition: "camelCase",
      InputValueDefinition: "camelCase",
      Argument: "camelCase",
      DirectiveDefinition: "camelCase",
      EnumValueDefinition: "UPPER_CASE",
      InputObjectTypeDefinition: { requiredPattern: /(Input|Filter)$/ },
      "EnumTypeDefinition,EnumTypeExtension": { forbiddenSuffixes: ["Enum"] },
      "FieldDefinition[parent.name.value=Query]": { forbiddenPrefixes: ["get", "list"] },
    },
  ],
  "@graphql-eslint/no-hashtag-description": "error",
  "@graphql-eslint/no-scalar-result-type-on-mutation": "error",
  "@graphql-eslint/no-unreachable-types": "error",
  "@graphql-eslint/possible-type-extension": "error",
  "@graphql-eslint/provided-required-arguments": "error",
  "@graphql-eslint/relay-arguments": ["error", { includeBoth: true }],
  "@graphql-eslint/relay-connection-types": "error",
  "@graphql-eslint/relay-edge-types": [
    "error",
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  "@graphql-eslint/relay-page-info": "error",
  "@graphql-eslint/require-deprecation-reason": "error",
  "@graphql-eslint/require-description": [
    "error",
    {
      types: true,
      DirectiveDefinition: true,
      EnumValueDefinition: true,
      FieldDefinition: true,
      InputValueDefinition: true,
    },
  ],
  "@graphql-eslint/require-nullable-result-in-root": "error",
  "@graphql-eslint/unique-directive-names": "error",
  "@graphql-eslint/unique-directive-names-per-location": "error",
  "@graphql-eslint/unique-field-definition-names": "error",
  "@graphql-eslint/unique-operation-types": "error",
  "@graphql-eslint/unique-type-names": "error",
};

export default [
  {
    files: ["schema/*.graphql"],
    plugins: { "@graphql-eslint": graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "schema/*.graphql" } },
    },
    rules,
  },
];
