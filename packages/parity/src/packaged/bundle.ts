/** A page's program as a browser gets it, by the bundler of Vite. */
import { join } from "node:path";
import { build, type OutputChunk } from "rolldown";

interface Given {
  /** Of the project. */
  readonly home: string;
  readonly page: string;
  readonly target?: string | undefined;
}

/** One minified module with all that it needs. */
export async function bundle({ home, page, target = "esnext" }: Given): Promise<OutputChunk> {
  const { output } = await build({
    cwd: home,
    input: join(home, "src", page),
    platform: "browser",
    transform: { target },
    write: false,
    output: { format: "esm", minify: true },
  });
  return output[0];
}
