/** The two contracts of the shop, as JSON documents. */
import type { OpenApiDocument } from "./document.ts";
import v1 from "./gen/v1.json" with { type: "json" };
import v2 from "./gen/v2.json" with { type: "json" };

export const v1Document = v1 as unknown as OpenApiDocument;
export const v2Document = v2 as unknown as OpenApiDocument;
