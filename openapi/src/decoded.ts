/** The types of a decoded request, from the generated type of its operation. */

type Nothing = Readonly<Record<string, never>>;

/** The generated types say `never` of a part that an operation has not. */
type OrNothing<T> = [NonNullable<T>] extends [never] ? Nothing : Readonly<NonNullable<T>>;

export type PathOf<Op> = Op extends { parameters: { path?: infer Path } } ? OrNothing<Path> : Nothing;
export type QueryOf<Op> = Op extends { parameters: { query?: infer Query } } ? OrNothing<Query> : Nothing;
export type HeadersOf<Op> = Op extends { parameters: { header?: infer Header } }
  ? OrNothing<Header>
  : Nothing;

/** A body that the operation may do without may be undefined; of a stream there is none. */
export type BodyOf<Op> = Op extends { requestBody: { content: infer Content } }
  ? JsonOf<Content>
  : Op extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? undefined
      : NonNullable<Body> extends { content: infer Content }
        ? JsonOf<Content> | undefined
        : undefined
    : undefined;

type JsonOf<Content> = "application/json" extends keyof Content ? Content["application/json"] : undefined;

/** The JSON that the operation answers with under a status. */
export type AnswerOf<Op, Status extends number> = Op extends { responses: infer Responses }
  ? Status extends keyof Responses
    ? Responses[Status] extends { content: { "application/json": infer Body } }
      ? Body
      : undefined
    : never
  : never;
