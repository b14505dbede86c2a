/**
 * Runs a program of this repository in a bare clone: checks Node, installs packages when they are missing, and starts
 * the program with the pinned Node. Plain JavaScript without dependencies, for any Node from 20 on.
 *
 *     node scripts/run.mjs [--dev] [--tty] [FILE [ARGUMENT ...]]
 *
 * Without FILE it only installs.
 *
 * --dev  the program needs development packages too
 * --tty  the program reads keys from the terminal, so it stays in the terminal's foreground
 */
const major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(
    `Trefoil needs Node 20 or later, and this is Node ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

const { launch } = await import("./launcher/launch.mjs");
process.exitCode = await launch(process.argv.slice(2));
