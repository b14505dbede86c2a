/** One response that an operation may give: its headers, its bodies, and the error reasons it may carry. */
import {
  type HeaderObject,
  type MediaType,
  type OpenApiDocument,
  type Reference,
  type ResponseObject,
  resolve,
  type Schema,
} from "./document.ts";

export interface HeaderContract {
  /** In lower case. */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface ResponseContract {
  readonly status: number;
  readonly description: string;
  readonly headers: readonly HeaderContract[];
  readonly content: Readonly<Record<string, MediaType>>;
  /** The error reasons it may carry, which are the names of its examples. */
  readonly reasons: readonly string[];
}

/** A response of the document, also one that no operation names. */
export function responseOf(
  document: OpenApiDocument,
  status: number,
  source: Reference | ResponseObject,
): ResponseContract {
  const response = resolve<ResponseObject>(document, source);
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => {
    const { required = false, schema } = resolve<HeaderObject>(document, header);
    return { name: name.toLowerCase(), required, schema };
  });
  const content = response.content ?? {};
  const reasons = Object.keys(content["application/problem+json"]?.examples ?? {});
  return { status, description: response.description, headers, content, reasons };
}
