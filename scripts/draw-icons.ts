import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const ASSETS = fileURLToPath(new URL('../assets', import.meta.url));

/** Each size and the grid that it is drawn on: a whole multiple, so that edges stay on pixels. */
const GRID_OF = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 64: 32, 80: 20 } as const;

/** Draws every icon of assets/source in every size as PNG, with the machine's Chromium. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const file of await readdir(join(ASSETS, 'source'))) {
      for (const [size, grid] of Object.entries(GRID_OF)) await drawIcon(page, file, Number(size), grid);
    }
  } finally {
    await browser.close();
  }
}

async function drawIcon(page: Page, file: string, size: number, grid: number): Promise<void> {
  const source = await readFile(join(ASSETS, 'source', file), 'utf8');
  const sized = source
    .replace('<svg ', `<svg width="${size}" height="${size}" `)
    .replace(/<use href="#grid-\d+"/, `<use href="#grid-${grid}"`);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0;overflow:hidden">${sized.replace('<svg ', '<svg style="display:block" ')}`);
  await writeFile(join(ASSETS, `${basename(file, '.svg')}-${size}.png`), await page.screenshot({ omitBackground: true }));
}

await drawIcons();
