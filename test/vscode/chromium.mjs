import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../run/problem.mjs';

/** Debian’s Chromium that has no windows, which takes less than one that only hides them; older Debians have none. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';
const PLACES = [
  `/usr/bin/${WITHOUT_WINDOWS}`,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) => path.join(folder, file)) : [];
  }),
];

/** For a browser that talks to this machine alone. */
const ARGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @returns {string | undefined} */
export function findChromium() {
  return [process.env.CHROME_PATH, ...PLACES].find((place) => place && existsSync(place));
}

/**
 * Makes sure that there is a Chromium, and a font for Korean: on Debian, as root, they are installed.
 * @returns {void}
 */
export function ensureChromium() {
  if (findChromium() && hasKoreanFont()) return;
  if (process.getuid?.() === 0 && found('apt-get')) installMissing();
  if (findChromium()) return;
  throw new Problem('The tests need Chromium, Chrome or Edge: install one, or set CHROME_PATH to its executable.');
}

/** @param {import('playwright-core').LaunchOptions} [options] */
export async function launchChromium(options) {
  const { chromium } = await import('playwright-core');
  const executablePath = findChromium();
  if (!executablePath) throw new Problem('No Chromium was found; set CHROME_PATH to its executable.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...ARGS] : ARGS;
  return chromium.launch({ executablePath, args, ...options });
}

function hasKoreanFont() {
  if (process.platform !== 'linux') return true;
  return spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' }).stdout?.trim() ? true : false;
}

function installMissing() {
  apt('update');
  const browser = spawnSync('apt-cache', ['show', WITHOUT_WINDOWS]).status === 0 ? WITHOUT_WINDOWS : 'chromium';
  const missing = [...(findChromium() ? [] : [browser]), ...(hasKoreanFont() ? [] : ['fontconfig', 'fonts-noto-cjk'])];
  console.log(`Installing ${missing.join(' and ')} from Debian…`);
  apt('install', '-y', '--no-install-recommends', ...missing);
}

/** @param {string[]} args */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { encoding: 'utf8', env });
  if (status !== 0) throw new Problem(`apt-get ${args[0]} failed: ${stderr.trim()}`);
}

/** @param {string} command */
function found(command) {
  return spawnSync(command, ['--version']).status === 0;
}
