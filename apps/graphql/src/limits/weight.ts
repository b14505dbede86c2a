/** Weighs an operation with its variables before it is run, and looks at the pages that it asks for. */

import { invalidInput, type Violation } from "@trefoil/domain";
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { RequestError } from "../errors.ts";
import type { Fragments } from "../execution/conditions.ts";
import { limits } from "./limits.ts";
import { mergedFields } from "./merged-fields.ts";
import { pageFaults, sizeFaults } from "./page.ts";
import { type AnyField, createPrices, type Price } from "./prices.ts";

export type Variables = Readonly<Record<string, unknown>>;

/** A document without aliases and no deeper than it may be asks for far fewer fields. */
const MAX_FIELDS = 10_000;

/** What `__schema` and `__type` weigh: the whole schema takes as long as ten products do. */
const INTROSPECTION = 10;

export type Scale = ReturnType<typeof createScale>;

export interface Weight {
  /** At least 1. */
  readonly weight: number;
  /** How many fields that were, each type of an interface counted by itself. */
  readonly fields: number;
}

interface Weighed {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** Coerced. */
  readonly variables: Variables;
}

/** A scale for the operations of one schema; documents must have been validated. */
export function createScale(schema: GraphQLSchema) {
  const priceOf = createPrices(schema);
  /** TOO_HEAVY, and INVALID_INPUT for pages that are asked for wrongly. */
  return (weighed: Weighed): Weight => {
    const root = schema.getRootType(weighed.operation.operation) as GraphQLObjectType;
    const weighing = new Weighing(schema, priceOf, weighed);
    const weight = weighing.of([weighed.operation.selectionSet], root, undefined, 1);
    if (weighing.faults.length > 0) throw invalidInput(weighing.faults);
    const most = weighed.operation.operation === "subscription" ? limits.subscriptionWeight : limits.weight;
    if (weight > most) throw tooHeavy(`The operation weighs ${shown(weight)}`, most);
    return { weight: Math.max(1, Math.ceil(rounded(weight))), fields: weighing.fields };
  };
}

function tooHeavy(detail: string, most: number): RequestError {
  return new RequestError("TOO_HEAVY", `${detail}; it may weigh ${most}.`);
}

/** Tenths add up to what they should. */
function rounded(weight: number): number {
  return Math.round(weight * 1_000) / 1_000;
}

function shown(weight: number): string {
  return weight > 1e9 ? "more than a billion" : String(Math.ceil(rounded(weight)));
}

/** The length of the list that holds the fields of this level: which of them are its items, and how many those are. */
interface Sized {
  readonly names: ReadonlySet<string>;
  readonly length: number;
}

class Weighing {
  readonly faults: Violation[] = [];
  fields = 0;
  readonly #schema: GraphQLSchema;
  readonly #priceOf: (field: AnyField) => Price;
  readonly #weighed: Weighed;

  constructor(schema: GraphQLSchema, priceOf: (field: AnyField) => Price, weighed: Weighed) {
    this.#schema = schema;
    this.#priceOf = priceOf;
    this.#weighed = weighed;
  }

  /** The weight of fields that are asked of one object. `root` is 1 at the operation itself, where no field is free. */
  of(sets: readonly SelectionSetNode[], type: GraphQLObjectType, sized: Sized | undefined, root = 0): number {
    const fields = mergedFields(sets, type, { schema: this.#schema, ...this.#weighed });
    let weight = 0;
    for (const nodes of fields.values()) weight += this.#ofField(nodes, type, sized, root);
    return weight;
  }

  #ofField(
    nodes: readonly FieldNode[],
    type: GraphQLObjectType,
    sized: Sized | undefined,
    root: number,
  ): number {
    const [node] = nodes as readonly [FieldNode];
    if (++this.fields > MAX_FIELDS) throw tooHeavy("The operation asks for too many fields", limits.weight);
    const name = node.name.value;
    if (name === "__typename") return 0;
    const field = type.getFields()[name];
    if (field === undefined) return INTROSPECTION;
    const price = this.#priceOf(field);
    const length = this.#lengthOf(node, price, name, sized);
    const own = Math.max(price.own, root);
    const below = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    if (below.length === 0) return own + price.item * length;
    const listed = price.sized.size > 0 ? { names: price.sized, length } : undefined;
    const times = price.sized.size > 0 ? 1 : length;
    return own + times * (price.item + this.#dearest(below, field, listed));
  }

  /** What is asked of an interface or a union weighs what it does for the dearest type. */
  #dearest(below: readonly SelectionSetNode[], field: AnyField, sized: Sized | undefined): number {
    const type = getNamedType(field.type);
    if (isObjectType(type)) return this.of(below, type, sized);
    if (!isAbstractType(type)) return 0;
    const possible = this.#schema.getPossibleTypes(type);
    return Math.max(0, ...possible.map((each) => this.of(below, each, sized)));
  }

  #lengthOf(node: FieldNode, price: Price, name: string, sized: Sized | undefined): number {
    const asked = (argument: string) => this.#argument(node, argument);
    this.faults.push(
      ...(price.paged
        ? pageFaults(asked, this.faults.length)
        : price.slicing.flatMap((argument) => sizeFaults(argument, asked(argument)))),
    );
    const told = price.slicing
      .map((argument) => lengthFrom(asked(argument)))
      .find((length) => length !== undefined);
    if (told !== undefined) return told;
    if (sized?.names.has(name) === true) return sized.length;
    return price.isList || price.sized.size > 0 ? price.assumed : 1;
  }

  #argument(node: FieldNode, name: string): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    return given === undefined ? undefined : valueOf(given, this.#weighed.variables);
  }
}

/** Of a number or a list, as far as it can be told. */
function lengthFrom(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" ? Math.max(0, value) : undefined;
}

/** The value of an argument that says how long a list is, or whether it is given at all; null counts as not given. */
function valueOf(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value] ?? undefined;
    case Kind.NULL:
      return undefined;
    case Kind.INT:
      return Number(node.value);
    case Kind.LIST:
      return node.values;
    default:
      return node;
  }
}
