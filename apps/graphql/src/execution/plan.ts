/** Everything that is worked out once for an operation of a known document, and how the operation is run. */
import {
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from "graphql";
import { weighingVariables } from "../limits/weighing-variables.ts";
import type { Scale, Variables } from "../limits/weight.ts";
import type { BoundedCache } from "./bounded-cache.ts";
import type { Compiled, Compiler } from "./compiled.ts";
import { conditionsOf } from "./conditions.ts";
import type { KnownDocument } from "./documents.ts";
import { nullsWhereNotAllowed } from "./nulls.ts";
import { rootFieldsOf } from "./root-fields.ts";

/** Runs before an operation is worth compiling: most documents with literals in them never come again. */
const RUNS_BEFORE = 2;
/** Outcomes of an operation's conditions that are compiled; whatever else comes is left to graphql-js. */
const MAX_VARIANTS = 8;
/** The code for a field is repeated wherever fragments bring it: the largest operations would take megabytes. */
const MAX_FIELDS = 300;
/** Weights that are remembered for an operation; a document can have hundreds of variables that matter to it. */
const MAX_WEIGHTS = 64;
const MAX_KEY = 200;

/** Of what is compiled. */
let serial = 0;

/** What plans of one schema share. */
export interface Workshop {
  readonly schema: GraphQLSchema;
  readonly compile: Compiler;
  /** What was compiled for all plans, sized by its fields: a field takes about half a kilobyte. */
  readonly compiled: BoundedCache<Outcome>;
  readonly weigh: Scale;
}

/** What became of compiling. */
export interface Outcome {
  /** Nothing where graphql-jit can't. */
  readonly compiled: Compiled | undefined;
}

export interface Run {
  /** As they were sent. */
  readonly raw: Variables;
  readonly variables: Variables;
  readonly root: unknown;
  readonly context: unknown;
}

export class Plan {
  readonly document: KnownDocument<Plan>;
  readonly operation: OperationDefinitionNode;
  readonly kind: `${OperationTypeNode}`;
  /** Of the fields at its root. */
  readonly rootNames: readonly string[];
  readonly #workshop: Workshop;
  readonly #conditions: readonly string[];
  readonly #weighing: readonly string[];
  readonly #weights = new Map<string, number>();
  /** Names of what was compiled, by the outcome of the conditions. */
  readonly #variants = new Map<string, string>();
  #mayBeNull: readonly string[] | undefined;
  #runs = 0;
  #fields = 0;

  constructor(document: KnownDocument<Plan>, operation: OperationDefinitionNode, workshop: Workshop) {
    this.document = document;
    this.operation = operation;
    this.kind = operation.operation;
    this.#workshop = workshop;
    this.rootNames = rootFieldsOf(operation, document.fragments).map(({ name }) => name.value);
    this.#conditions = conditionsOf(operation, document.fragments);
    this.#weighing = weighingVariables(document.document);
  }

  /** Weighed again only for variables that matter to it. */
  weightWith(variables: Variables): number {
    const key =
      this.#weighing.length === 0 ? "" : this.#weighing.map((name) => sizeOf(variables[name])).join();
    const known = this.#weights.get(key);
    if (known !== undefined) return known;
    const { fragments } = this.document;
    const { weight, fields } = this.#workshop.weigh({ operation: this.operation, fragments, variables });
    this.#fields = Math.max(this.#fields, fields);
    if (this.#weights.size >= MAX_WEIGHTS) this.#weights.clear();
    if (key.length <= MAX_KEY) this.#weights.set(key, weight);
    return weight;
  }

  run({ raw, variables, root, context }: Run): ExecutionResult | Promise<ExecutionResult> {
    const compiled = this.#compiledFor(variables);
    const answered = compiled?.(root, context, variables);
    if (answered !== undefined) return answered;
    return execute({
      schema: this.#workshop.schema,
      document: this.document.document,
      operationName: this.operation.name?.value,
      rootValue: root,
      contextValue: context,
      variableValues: raw,
    });
  }

  #compiledFor(variables: Variables): Compiled | undefined {
    if (this.#runs < RUNS_BEFORE) {
      this.#runs += 1;
      return undefined;
    }
    this.#mayBeNull ??= nullsWhereNotAllowed(this.#workshop.schema, this.document.document, this.operation);
    if (this.#mayBeNull.some((name) => (variables[name] ?? null) === null)) return undefined;
    const outcome =
      this.#conditions.length === 0 ? "" : this.#conditions.map((name) => variables[name]).join();
    const name = this.#variants.get(outcome) ?? this.#newVariant(outcome);
    if (name === undefined) return undefined;
    const known = this.#workshop.compiled.get(name);
    if (known !== undefined) return known.compiled;
    const compiled = this.#compile(variables);
    this.#workshop.compiled.set(name, { compiled }, this.#fields);
    return compiled;
  }

  #newVariant(outcome: string): string | undefined {
    if (this.#variants.size >= MAX_VARIANTS || this.#fields > MAX_FIELDS) return undefined;
    serial += 1;
    this.#variants.set(outcome, String(serial));
    return String(serial);
  }

  #compile(variables: Variables): Compiled | undefined {
    // Introspection asks for the schema itself, which is not quite that of compiled operations.
    if (this.rootNames.some((name) => name.startsWith("__"))) return undefined;
    const { fragments, text } = this.document;
    // As a name in an answer it is no member in the code that is generated.
    if (text.includes("__proto__")) return undefined;
    return this.#workshop.compile({ operation: this.operation, fragments, variables });
  }
}

/** What of a variable can matter to the weight: how much it asks for, or whether it is there. */
function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  return value === undefined || value === null || typeof value === "string"
    ? typeof (value ?? undefined)
    : String(value);
}
