/** Compiles operations to JavaScript with graphql-jit. */
import {
  type ExecutionResult,
  GraphQLScalarType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromAST,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Variables } from "../limits/weight.ts";
import type { Fragments } from "./conditions.ts";
import { COERCED, type Rewritten, rewrite } from "./rewrite.ts";
import "./unbreakable.ts";

/** Runs an operation; undefined where this one has to be left to graphql-js. */
export type Compiled = (
  root: unknown,
  context: unknown,
  variables: Variables,
) => ExecutionResult | Promise<ExecutionResult> | undefined;

export interface CompileGiven {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** Coerced; what they leave out is left out of what is compiled. */
  readonly variables: Variables;
}

export type Compiler = ReturnType<typeof createCompiler>;

/** A compiler for one schema; it gives undefined for what can't be compiled. */
export function createCompiler(schema: GraphQLSchema) {
  const known = withCoerced(schema);
  return ({ operation, fragments, variables }: CompileGiven): Compiled | undefined => {
    const rewritten = rewrite({ schema, operation, fragments, variables });
    const compiled = compileQuery(known, rewritten.document, operation.name?.value, {
      disablingCapturingStackErrors: true,
    });
    return isCompiledQuery(compiled) ? running(compiled, rewritten) : undefined;
  };
}

function running({ query }: CompiledQuery, { constants, open }: Rewritten): Compiled {
  if (open.length === 0) {
    return (root, context, variables) => query(root, context, { ...variables, ...constants });
  }
  return (root, context, variables) => {
    const all: Record<string, unknown> = { ...variables, ...constants };
    for (const { variable, node, type } of open) {
      const value = valueFromAST(node, type, variables);
      if (value === undefined) return undefined;
      all[variable] = value;
    }
    return query(root, context, all);
  };
}

/** The same schema, but that it knows the type of coerced variables, too. Nobody sees that: introspection is not compiled. */
function withCoerced(schema: GraphQLSchema): GraphQLSchema {
  const coerced = new GraphQLScalarType({ name: COERCED });
  const getType: GraphQLSchema["getType"] = (name) => (name === COERCED ? coerced : schema.getType(name));
  return Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
}
