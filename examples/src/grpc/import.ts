/**
 * Client streaming: sends products, one message each, and hears at the end what became of them. For the staff.
 *
 *     npm run -w examples grpc:import -- [COUNT]
 */
import { CatalogServiceDefinition } from "@trefoil/proto/catalog/v1/catalog_service";
import { ImportMode, ProductStatus } from "@trefoil/proto/catalog/v1/product";
import { explain, nameOf, withShop } from "./connect.ts";

explain(`Usage: npm run -w examples grpc:import -- [COUNT]

Client streaming: sends products (1,000) and hears at the end what became of them. For the staff.`);

const COUNT = Number(process.argv[2] ?? 1_000);

await withShop({ catalog: CatalogServiceDefinition }, "sam@example.com", async ({ catalog }) => {
  const [category] = (await catalog.listCategories({ pageSize: 1 })).categories;
  const prefix = `IMPORT-${Date.now().toString(36).toUpperCase()}`;

  // It is pulled only as fast as the server takes it, so that a million of products need no memory. The first message may
  // say how to import, and every other is a product.
  async function* parts() {
    yield { message: { $case: "options", value: { mode: ImportMode.BEST_EFFORT } } } as const;
    for (let line = 1; line <= COUNT; line += 1)
      yield { message: { $case: "product", value: product(line) } } as const;
  }

  /** A draft, as there is none of it in stock. The last one has no name, to show what is said of it. */
  function product(line: number) {
    const name = line === COUNT ? "" : `Tea no. ${line}`;
    return {
      sku: `${prefix}-${line}`,
      name,
      categoryId: category?.id ?? "",
      status: ProductStatus.DRAFT,
      price: { amount: 499n, currency: "EUR" },
    };
  }

  // Not retried, unlike reads: the library doesn't keep what was streamed. Sent again, its products would be refused as SKUs
  // that exist.
  const { summary } = await catalog.importProducts(parts());
  if (summary === undefined) return;
  const { received, created, failed, mode } = summary;
  console.log(`${nameOf(ImportMode, mode)}: ${received} received, ${created} created, ${failed} failed`);
  for (const { line, reason, detail, violations } of summary.errors) {
    console.log(`Line ${line}: ${reason}: ${detail}`);
    for (const { field, description } of violations) console.log(`  ${field}: ${description}`);
  }
});
