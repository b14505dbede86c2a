/** Reads what a service answered; anything that we do not understand is no answer, and never a refusal of an order. */
import { OutsideError, type OutsideService } from "@trefoil/domain";
import type { Reply } from "./json-client.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The body of a success about the thing with this id. `rejected` for the service's own 4xx, else `unavailable`. */
export function accepted(service: OutsideService, { status, body }: Reply, id: string): Fields {
  const fields = fieldsOf(body);
  if (status >= 200 && status < 300) {
    if (fields["id"] === id) return fields;
    throw new OutsideError(
      service,
      "unavailable",
      `${service} answered about ${String(fields["id"])} and not ${id}`,
    );
  }
  const { code, message } = fieldsOf(fields["error"]);
  // A 401, or the 404 of some other server at this address, is a mistake of whoever set the shop up.
  const refusal =
    status >= 400 && status < 500 && status !== 401 && status !== 403 && typeof code === "string";
  const text = refusal ? `${code}: ${String(message)}` : `an answer ${status} that is none`;
  const kind = refusal ? "rejected" : "unavailable";
  throw new OutsideError(service, kind, storable(`${service}: ${text}`.slice(0, 500)));
}

/** As PostgreSQL can keep it, who stores neither NUL nor half a character: what others send may hold anything. */
function storable(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}

/** A name or number that can be kept as it is. */
export function isLabel(value: unknown): value is string {
  return typeof value === "string" && /^.{1,100}$/u.test(value) && storable(value) === value;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
