/** Documents by their text: parsed, held to the limits and validated once, then known. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { RequestError } from "../errors.ts";
import { limits } from "../limits/limits.ts";
import { checkShape } from "../limits/shape.ts";
import { BoundedCache } from "./bounded-cache.ts";
import type { Fragments } from "./conditions.ts";

/** A document that may be run. */
export interface KnownDocument<Plan> {
  readonly text: string;
  readonly document: DocumentNode;
  readonly fragments: Fragments;
  readonly operations: readonly OperationDefinitionNode[];
  /** What was worked out for an operation; by its place among the operations. */
  readonly plans: (Plan | undefined)[];
}

/** A parsed document takes about a hundred times the memory of its text. */
const BOUNDS = { entries: 500, size: 512 * 1024 };
/** How the parser says that it has stopped at `maxTokens`. */
const TOO_LONG = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;
/** As many are said at most; looking for more costs time, above all for the likes of a wrong name. */
const MAX_ERRORS = 5;

interface Given {
  readonly schema: GraphQLSchema;
  /** Whether the schema may be asked for; if not, errors don't suggest names of it either. */
  readonly introspection: boolean;
}

export function createDocuments<Plan>({ schema, introspection }: Given) {
  const known = new BoundedCache<KnownDocument<Plan>>(BOUNDS);
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];

  function faultsOf(document: DocumentNode): readonly GraphQLError[] {
    try {
      return validate(schema, document, rules, { maxErrors: MAX_ERRORS });
    } catch (error) {
      // The rule on a subscription's one field throws what is wrong with a condition there, instead of saying it.
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  function admit(text: string): KnownDocument<Plan> {
    const document = parsed(text);
    checkShape(document);
    const errors = faultsOf(document);
    if (errors.length > 0) throw refusal(errors, introspection);
    const fragments = new Map<string, FragmentDefinitionNode>();
    const operations: OperationDefinitionNode[] = [];
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    }
    return { text, document, fragments, operations, plans: operations.map(() => undefined) };
  }

  /** SYNTAX_ERROR, DOCUMENT_INVALID, INTROSPECTION_DISABLED, and what limits.ts refuses. */
  return (text: string): KnownDocument<Plan> => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const admitted = admit(text);
    known.set(text, admitted, text.length);
    return admitted;
  };
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    // Lists within lists, as many as tokens are allowed, take more stack than there is.
    if (error instanceof RangeError) throw new RequestError("TOO_DEEP", "Values are nested too deeply.");
    if (!(error instanceof GraphQLError)) throw error;
    const long = TOO_LONG.test(error.message);
    throw new RequestError(long ? "TOO_MANY_TOKENS" : "SYNTAX_ERROR", [error]);
  }
}

function refusal(errors: readonly GraphQLError[], introspection: boolean): RequestError {
  if (introspection) return new RequestError("DOCUMENT_INVALID", errors);
  const asksForSchema = errors.some(({ message }) =>
    message.startsWith("GraphQL introspection has been disabled"),
  );
  return new RequestError(
    asksForSchema ? "INTROSPECTION_DISABLED" : "DOCUMENT_INVALID",
    errors.map(unsuggesting),
  );
}

/** Whoever may not ask for the schema is not told of it by way of what looks like a wrong name. */
function unsuggesting(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ ?Did you mean .*$/s, "");
  return message === error.message ? error : new GraphQLError(message, { nodes: error.nodes ?? null });
}
