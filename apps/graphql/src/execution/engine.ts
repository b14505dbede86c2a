/** The engine of GraphQL, whatever carries the request: what is asked is looked at first, then run. */
import type { Logger, RateDecision } from "@trefoil/platform";
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { GraphContext } from "../context.ts";
import { RequestError, tell } from "../errors.ts";
import { createScale, type Variables } from "../limits/weight.ts";
import { type Asked, parametersOf } from "./asked.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { createCompiler } from "./compiled.ts";
import { createDocuments, type KnownDocument } from "./documents.ts";
import { MAX_ERRORS, shownErrors } from "./field-errors.ts";
import { createTexts, type Manifest } from "./persisted.ts";
import { type Outcome, Plan, type Workshop } from "./plan.ts";
import { coerceVariables, type RowOf, withWordsOfShop } from "./variables.ts";

export interface EngineGiven {
  readonly schema: GraphQLSchema;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  readonly log: Logger;
  /** The rows of root fields, which know what is wrong with their arguments. */
  readonly rowOf?: RowOf | undefined;
  /** Only these documents are run. */
  readonly trusted?: Manifest | undefined;
}

/** An operation that may be run, with its variables. */
export interface Prepared {
  readonly plan: Plan;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly kind: Plan["kind"];
  /** Names of the fields at its root. */
  readonly rootFields: readonly string[];
  readonly weight: number;
  /** Coerced. */
  readonly variables: Variables;
  /** As they were sent. */
  readonly raw: Variables;
}

/** Ready to be sent. */
export type Answered = FormattedExecutionResult;

/** Answers an event, or has somebody's answer to the same event who asked alike. */
export type Share = (event: unknown, answer: () => Promise<Answered>) => Promise<Answered>;

export type { Asked };
export type Engine = ReturnType<typeof createEngine>;

const NONE: Variables = Object.freeze({});
/** Fields of what is kept compiled: some 1 to 2 kB of code each. */
const COMPILED = { entries: 1_000, size: 30_000 };

export function createEngine({ schema, introspection, log, rowOf, trusted }: EngineGiven) {
  const textOf = createTexts(trusted);
  const documentOf = createDocuments<Plan>({ schema, introspection });
  const workshop: Workshop = {
    schema,
    compile: createCompiler(schema),
    compiled: new BoundedCache<Outcome>(COMPILED),
    weigh: createScale(schema),
  };

  /** Looks at a request, and runs nothing of it. RequestError, and a ShopError INVALID_INPUT for variables and pages. */
  function prepare(asked: Asked): Prepared {
    const parameters = parametersOf(asked);
    const { text, keep } = textOf(parameters);
    const document = documentOf(text);
    const plan = planOf(document, parameters.operationName);
    keep?.();
    const raw = parameters.variables ?? NONE;
    const { operation } = plan;
    const given = { schema, operation, fragments: document.fragments, rowOf };
    const variables = coerceVariables(given, raw);
    const weight = weigh(plan, variables, (error) => withWordsOfShop(error, given, raw));
    const { kind, rootNames: rootFields } = plan;
    return { plan, document: document.document, operation, kind, rootFields, weight, variables, raw };
  }

  function planOf(document: KnownDocument<Plan>, name: string | undefined): Plan {
    const at = placeOf(document, name);
    const operation = document.operations[at];
    if (operation === undefined) throw notFound(document, name);
    const plan = document.plans[at] ?? new Plan(document, operation, workshop);
    document.plans[at] = plan;
    return plan;
  }

  /** Runs a query or a mutation. Never rejects. */
  async function run(prepared: Prepared, context: GraphContext, root?: unknown): Promise<Answered> {
    const { plan, raw, variables } = prepared;
    try {
      return shown(await plan.run({ raw, variables, root, context }), prepared, context);
    } catch (error) {
      onBug(error, context);
      return { errors: tell(error, traceIdOf(context)).errors };
    }
  }

  /** Opens the stream of a subscription: an answer for each event, made with a context of its own; or what refuses it. */
  async function subscribe(
    prepared: Prepared,
    context: GraphContext,
    contextOfEvent: () => GraphContext = () => context,
    shared: Share = (_event, answer) => answer(),
  ): Promise<AsyncIterableIterator<Answered> | Answered> {
    const { plan, raw } = prepared;
    const source = await createSourceEventStream({
      schema,
      document: plan.document.document,
      operationName: plan.operation.name?.value,
      contextValue: context,
      variableValues: raw,
    });
    if (!(Symbol.asyncIterator in source)) return shown(source, prepared, context);
    return answering(source, (event) => shared(event, () => run(prepared, contextOfEvent(), event)));
  }

  function shown(result: ExecutionResult, { plan, variables }: Prepared, context: GraphContext): Answered {
    if (result.errors === undefined || result.errors.length === 0) return { data: result.data ?? null };
    const given = { plan, variables, traceId: traceIdOf(context), onBug: (e: unknown) => onBug(e, context) };
    const errorsLeftOut = result.errors.length - MAX_ERRORS;
    const extensions = errorsLeftOut > 0 ? { errorsLeftOut } : undefined;
    return {
      ...result,
      errors: shownErrors(result.errors, given),
      ...(extensions && { extensions }),
    } as Answered;
  }

  function onBug(error: unknown, { call }: GraphContext): void {
    log.error({ err: error, traceparent: call.traceparent }, "a field failed by a bug");
  }

  return { schema, prepare, execute: run, subscribe };
}

/** Whoever takes no more ends the source at once, also while it waits for its next event. */
function answering(
  source: AsyncIterable<unknown>,
  answer: (event: unknown) => Promise<Answered>,
): AsyncIterableIterator<Answered> {
  const events = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { done, value } = await events.next();
      return done === true ? { done, value: undefined } : { done: false, value: await answer(value) };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
}

function weigh(plan: Plan, variables: Variables, told: (error: unknown) => unknown): number {
  try {
    return plan.weightWith(variables);
  } catch (error) {
    throw told(error);
  }
}

function placeOf({ operations }: KnownDocument<Plan>, name: string | undefined): number {
  if (name === undefined) return operations.length === 1 ? 0 : -1;
  return operations.findIndex((operation) => operation.name?.value === name);
}

function notFound({ operations }: KnownDocument<Plan>, name: string | undefined): RequestError {
  if (name !== undefined) return new RequestError("OPERATION_NOT_FOUND", `There is no operation "${name}".`);
  const several = operations.length > 1;
  const detail = several ? "Several operations need `operationName`." : "The document has no operation.";
  return new RequestError("OPERATION_NOT_FOUND", detail);
}

/** That of the request: W3C trace context has it after the version. */
function traceIdOf({ call }: GraphContext): string {
  return call.traceparent?.slice(3, 35) ?? call.requestId ?? "";
}

interface Spent {
  readonly budget: RateDecision | undefined;
  readonly replayed: boolean;
}

/** What an answer says beside its data: what the operation weighed, and what the caller has left. */
export function extensionsOf({ weight }: Prepared, { budget, replayed }: Spent) {
  const left = budget && {
    limit: budget.limit,
    remaining: budget.remaining,
    resetSeconds: budget.resetSeconds,
  };
  const cost = { requested: weight, budget: left ?? null };
  return replayed ? { cost, idempotentReplayed: true } : { cost };
}
