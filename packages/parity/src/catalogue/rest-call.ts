/** A call as REST writes it, by the contract. */
import v2 from "@trefoil/openapi/v2.json" with { type: "json" };
import { authorization, entryOf, type HttpCall, type OperationCall } from "./call.ts";

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly "x-field"?: string;
}

interface Route {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

export function restCall({ operation, input, as, key, lines }: OperationCall): HttpCall {
  const [method = "", template = ""] = (entryOf(operation).rest.at[0] ?? "").split(" ");
  const item = v2.paths[template as keyof typeof v2.paths] as unknown as Route &
    Readonly<Record<string, Route>>;
  const { parameters = [], requestBody } = item[method.toLowerCase()] as Route;
  const rest: Record<string, unknown> = { ...input };
  const query: string[] = [];
  const headers: Record<string, string> = authorization(as);
  if (key !== undefined) headers["Idempotency-Key"] = key;
  let path = template;
  for (const parameter of [...(item.parameters ?? []), ...parameters].map(resolved)) {
    const name = parameter["x-field"] ?? parameter.name;
    const value = rest[name];
    if (value === undefined) continue;
    delete rest[name];
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, inAddress(value));
    if (parameter.in === "query") query.push(`${parameter.name}=${inAddress(value)}`);
    // The one header that carries a member of an input here is If-Match.
    if (parameter.in === "header") headers[parameter.name] = `"${value}"`;
  }
  const sent = query.length === 0 ? path : `${path}?${query.join("&")}`;
  if (requestBody === undefined) return { method, path: sent, headers };
  const body = lines?.map((line) => `${JSON.stringify(line)}\n`).join("") ?? JSON.stringify(rest);
  const [type = ""] = Object.keys(requestBody.content);
  return { method, path: sent, headers: { ...headers, "Content-Type": type }, body };
}

function resolved(parameter: Parameter): Parameter {
  const name = parameter.$ref?.split("/").at(-1);
  const known = v2.components.parameters as unknown as Readonly<Record<string, Parameter>>;
  return name === undefined ? parameter : (known[name] as Parameter);
}

function inAddress(value: unknown): string {
  return encodeURIComponent(String(value)).replaceAll("%24", "$");
}
