/** The rows of streams: exports, imports and watches. */
import {
  CatalogServiceDefinition as catalog,
  type Event,
  type ExportProductsResponse,
  EventServiceDefinition as events,
  ImportMode,
  type ImportProductsResponse,
  InventoryServiceDefinition as inventory,
  OrderServiceDefinition as orders,
  SupportServiceDefinition as support,
} from "@trefoil/proto";
import { invalidField } from "../errors.ts";
import type { ImportMode as Mode, NewProduct } from "../inputs.ts";
import type { ExportName, ImportName, InputOf, OutputOf, WatchName } from "../operations.ts";
import type { Watched } from "../transport.ts";
import { checkValues, toTypes } from "./requests.ts";
import { asIs, type Row, row } from "./row.ts";
import { toNewProduct } from "./table.ts";
import { productStatus, toEvent, toImportSummary, toProduct } from "./wire.ts";

export const exportRows: { readonly [Name in ExportName]: Row<InputOf<Name>, OutputOf<Name>> } = {
  exportProducts: row(
    catalog,
    "exportProducts",
    ({ status, categoryId }) => ({ status: productStatus.number(status), categoryId }),
    ({ product }: ExportProductsResponse) => toProduct(product),
  ),
};

export const importRows: { readonly [Name in ImportName]: Row<InputOf<Name>, OutputOf<Name>> } = {
  importProducts: row(
    catalog,
    "importProducts",
    ({ mode }) => ({ message: { $case: "options" as const, value: { mode: modeOf(mode) } } }),
    ({ summary }: ImportProductsResponse) => toImportSummary(summary),
  ),
};

function modeOf(mode: Mode["mode"]): ImportMode {
  if (mode === undefined) return ImportMode.UNSPECIFIED;
  const modes = { atomic: ImportMode.ATOMIC, "best-effort": ImportMode.BEST_EFFORT };
  if (!Object.hasOwn(modes, mode))
    throw invalidField("mode", "NOT_ALLOWED", "must be one of atomic, best-effort");
  return modes[mode];
}

/** What each line of an import becomes. One that no message can hold goes as an empty one: the shop reports it in its place. */
export const lineRows: { readonly [Name in ImportName]: (line: NewProduct) => unknown } = {
  importProducts(line) {
    try {
      checkValues(line);
      return { message: { $case: "product", value: toNewProduct(line) } };
    } catch {
      return {};
    }
  },
};

interface News {
  readonly position: string;
  readonly event: Event | undefined;
}

function watched({ position, event }: News): Watched {
  return event === undefined ? { position } : { position, event: toEvent(event) };
}

export const watchRows: { readonly [Name in WatchName]: Row<InputOf<Name>, Watched> } = {
  watchEvents: row(
    events,
    "watchEvents",
    ({ types, ...filter }) => ({ ...filter, types: toTypes(types) }),
    watched,
  ),
  watchOrder: row(orders, "watchOrder", asIs, watched),
  watchStock: row(inventory, "watchStock", asIs, watched),
  watchMessages: row(support, "watchMessages", asIs, watched),
};
