/**
 * Keeps a compiled operation alive when something fails that is no resolver: a getter of what one has answered, a `resolveType`,
 * an iterator. graphql-js makes an error of the field of it; graphql-jit throws it from within a `then`, so that the operation
 * never ends and the process dies of an unhandled rejection: read node_modules/graphql-jit/dist/runtime.js.
 */
import { createRequire } from "node:module";

type Take = (value: unknown) => void;
type Deal = (context: unknown, given: unknown, onSuccess: Take, onError: Take) => void;

interface Runtime {
  callResolver: Deal;
  handleListItemResult: Deal;
}

// The compiler is CommonJS whoever imports it, and its runtime is this one object.
const { jitRuntime } = createRequire(import.meta.url)("graphql-jit/dist/runtime.js") as {
  readonly jitRuntime: Runtime;
};

for (const name of ["callResolver", "handleListItemResult"] as const) {
  const deal = jitRuntime[name].bind(jitRuntime);
  jitRuntime[name] = (context, given, onSuccess, onError) =>
    deal(context, given, taking(onSuccess, onError), onError);
}

function taking(onSuccess: Take, onError: Take): Take {
  return (value) => {
    try {
      onSuccess(value);
    } catch (error) {
      onError(error);
    }
  };
}
