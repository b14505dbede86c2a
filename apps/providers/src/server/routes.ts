/** A provider's API as a table: method and path, and what is answered. */
import { Refusal } from "./refusal.ts";

export interface Asked {
  /** The `{id}` of the path. */
  readonly id: string;
  readonly body: unknown;
  readonly query: URLSearchParams;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** Never answered: the caller waits as long as it likes. */
export const silence = Symbol("silence");

export interface Route {
  readonly method: "GET" | "POST" | "PUT";
  /** `/v1/payments/{id}/capture` */
  readonly path: string;
  answer(asked: Asked): Answer | typeof silence;
}

export const ok = (body: object): Answer => ({ status: 200, body });

export interface Found {
  readonly route: Route;
  readonly id: string;
}

/** Finds routes; 404 for an unknown path and 405 for a known one. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Found {
  const known = routes.map((route) => ({ route, parts: route.path.split("/") }));
  return (method, path) => {
    const parts = path.split("/");
    const matching = known.filter(
      (one) =>
        one.parts.length === parts.length &&
        one.parts.every((part, at) => part === "{id}" || part === parts[at]),
    );
    const found = matching.find(({ route }) => route.method === method);
    if (found !== undefined) {
      const at = found.parts.indexOf("{id}");
      return { route: found.route, id: at === -1 ? "" : (parts[at] ?? "") };
    }
    if (matching.length === 0) throw new Refusal(404, "unknown_path", `There is no ${path}.`);
    const methods = matching.map(({ route }) => route.method).join(", ");
    throw new Refusal(405, "method_not_allowed", `${path} has ${methods}.`);
  };
}
