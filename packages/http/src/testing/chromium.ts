/** The Chromium of this machine, for tests in a browser: they are skipped where there is none. */
import { existsSync } from "node:fs";

const places = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const executablePath = places.find((place) => place !== undefined && existsSync(place));
if (executablePath === undefined)
  console.log("No Chromium found (CHROMIUM_PATH): the tests in a browser are skipped.");

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];

/** How to launch it; undefined where there is none. */
export const installedChromium = executablePath === undefined ? undefined : { executablePath, args };
