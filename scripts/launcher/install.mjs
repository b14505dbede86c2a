/** Installs the packages when they are missing or not those of package-lock.json. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { startGroup, stopGroup } from "./group.mjs";
import { countPackages, isInstalled, recordInstall } from "./installed.mjs";
import { acquireLock } from "./lock.mjs";

const interrupted = 130;

/** Resolves with 0, or with an exit code after saying why the packages could not be installed. */
export async function ensureInstalled(root, { dev }) {
  if (isInstalled(root, { dev })) return 0;
  const lock = await acquireLock(join(root, ".install.lock"), {
    onWait: () => say("Another command is installing the packages; waiting for it."),
  });
  try {
    return isInstalled(root, { dev }) ? 0 : await install(root, lock);
  } finally {
    lock.release();
  }
}

async function install(root, lock) {
  const expected = countPackages(root);
  say(`Installing ${expected} packages with npm; this happens once and takes about a minute.`);
  const started = Date.now();
  const progress = showProgress(root, expected, started);
  const { command, args, shell } = npm([
    "ci",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  const child = startGroup(command, args, { cwd: root, shell, stdio: ["ignore", "pipe", "pipe"] });
  lock.note(child.pid);
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => output.push(chunk));
  const code = await finish(child);
  progress.stop();
  if (code === 0) {
    recordInstall(root);
    say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  } else if (code !== interrupted) {
    process.stderr.write(Buffer.concat(output));
    say(
      "Installing the packages failed; above is what npm said. Mend that, then run the same command again.",
    );
  }
  return code;
}

/** Resolves with npm's exit code, or with `interrupted` when a signal ended the install. */
function finish(child) {
  return new Promise((resolve) => {
    let stopping;
    const stop = (signal) => {
      stopping ??= stopGroup(child, signal);
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, stop);
    const done = async (code) => {
      await stopping;
      for (const signal of signals) process.off(signal, stop);
      resolve(stopping === undefined ? code : interrupted);
    };
    child.once("error", (error) => {
      console.error(`npm could not be started: ${error.message}`);
      void done(1);
    });
    child.once("close", (code) => void done(code ?? 1));
  });
}

/** The npm that started us, else the one of the PATH. */
function npm(args) {
  const script = process.env.npm_execpath ?? "";
  if (/^npm(-cli)?\.c?js$/.test(basename(script)))
    return { command: process.execPath, args: [script, ...args] };
  return { command: "npm", args, shell: process.platform === "win32" };
}

/** On a terminal: a line that counts the package folders as they appear. */
function showProgress(root, expected, started) {
  if (!process.stderr.isTTY) return { stop: () => undefined };
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const percent = Math.min(99, Math.round((100 * countFolders(join(root, "node_modules"))) / expected));
    process.stderr.write(`\r\u001b[K  ${percent} %, ${seconds} s`);
  }, 500);
  return {
    stop() {
      clearInterval(timer);
      process.stderr.write("\r\u001b[K");
    },
  };
}

function countFolders(folder) {
  try {
    return readdirSync(folder)
      .map((name) => (name.startsWith("@") ? readdirSync(join(folder, name)).length : 1))
      .reduce((sum, count) => sum + count, 0);
  } catch {
    return 0;
  }
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
