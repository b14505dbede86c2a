/** For tests: random documents that fit a schema, from a seed. */
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from "graphql";

const CONDITIONS = ["$a", "$b", "true", "false"];

export class RandomDocument {
  readonly #schema: GraphQLSchema;
  readonly #args: Readonly<Record<string, readonly string[]>>;
  readonly #fragments: string[] = [];
  #state: number;

  /** `args`: what may stand for the arguments of a field, such as `(id: "p0")`; a field that is not in it takes none. */
  constructor(schema: GraphQLSchema, args: Readonly<Record<string, readonly string[]>>, seed: number) {
    this.#schema = schema;
    this.#args = args;
    this.#state = seed * 2_654_435_761 + 1;
  }

  /** With the variables $a and $b, which are conditions. */
  text(): string {
    const body = this.#set(this.#schema.getQueryType() as GraphQLObjectType, 4);
    const uses = "used: __typename @include(if: $a) @skip(if: $b)";
    return [`query Q($a: Boolean!, $b: Boolean!) { ${uses} ${body} }`, ...this.#fragments].join("\n");
  }

  #below(count: number): number {
    this.#state = (Math.imul(this.#state ^ (this.#state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return this.#state % count;
  }

  #oneOf<T>(choices: readonly T[]): T {
    return choices[this.#below(choices.length)] as T;
  }

  #set(type: GraphQLNamedType, depth: number): string {
    const count = 1 + this.#below(4);
    return Array.from({ length: count }, () => this.#selection(type, depth)).join(" ");
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const kind = this.#below(8);
    if (kind === 0 && depth > 0) return `...${this.#condition()} { ${this.#set(type, depth - 1)} }`;
    if (kind <= 2 && depth > 0) return this.#spread(this.#narrowed(type), depth);
    return isAbstractType(type) && !isInterfaceType(type) ? "__typename" : this.#field(type, depth);
  }

  #spread(type: GraphQLNamedType, depth: number): string {
    if (this.#below(2) === 0)
      return `... on ${type.name}${this.#condition()} { ${this.#set(type, depth - 1)} }`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push("");
    this.#fragments[Number(name.slice(1))] =
      `fragment ${name} on ${type.name} { ${this.#set(type, depth - 1)} }`;
    const again = this.#below(2) === 0 ? `...${name}${this.#condition()}` : "";
    return `...${name}${this.#condition()} ${again}`;
  }

  #narrowed(type: GraphQLNamedType): GraphQLNamedType {
    return isAbstractType(type) ? this.#oneOf([...this.#schema.getPossibleTypes(type)]) : type;
  }

  #field(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return "__typename";
    const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith("fails"));
    const field = this.#oneOf(fields);
    const of = getNamedType(field.type);
    if (!isLeafType(of) && depth === 0) return "__typename";
    // An alias that says what it stands for: fields of one name are never different ones.
    const choices = field.args.length === 0 ? [""] : (this.#args[field.name] ?? [""]);
    const args = this.#oneOf(choices);
    const alias = `${type.name}_${field.name}_${choices.indexOf(args)}`;
    const below = isLeafType(of) ? "" : ` { ${this.#set(of, depth - 1)} }`;
    return `${alias}: ${field.name}${args}${this.#condition()}${below}`;
  }

  #condition(): string {
    if (this.#below(4) !== 0) return "";
    return ` @${this.#oneOf(["skip", "include"])}(if: ${this.#oneOf(CONDITIONS)})`;
  }
}
