import type { Frame } from 'playwright-core';
import type { OpenedWorkbench } from './opened-workbench';

/** Goes to one of the five tabs and waits until its screen stands. */
export async function goToTab(pane: Frame, tab: string): Promise<void> {
  await pane.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  await pane.getByRole('main', { name: tab }).waitFor();
}

/** Drops the thirty sample files on the pane, and waits until they are read, checked and put together. */
export async function dropSamples(
  { page, pane }: OpenedWorkbench,
  { slowly }: { readonly slowly?: () => Promise<void> } = {},
): Promise<void> {
  const before = await openErrors(pane);
  await page.locator('button.samples').click();
  // A quick machine has read them all before anybody sees a bar.
  const isRead = async (): Promise<void> => {
    while ((await openErrors(pane)) === before) await pane.waitForTimeout(100);
  };
  await Promise.race([pane.getByRole('progressbar').first().waitFor({ timeout: 60_000 }), isRead()]);
  await slowly?.();
  await pane.getByRole('progressbar').first().waitFor({ state: 'detached', timeout: 60_000 });
  await settled(pane);
}

/** Waits until the number of open errors stands still: the month is put together after the last file. */
export async function settled(pane: Frame): Promise<void> {
  let [last, since] = [-1, 0];
  for (let looked = 0; looked < 100 && since < 4; looked += 1) {
    const now = await openErrors(pane);
    since = now === last ? since + 1 : 0;
    last = now;
    await pane.waitForTimeout(250);
  }
}

/** The red number beside 校验. */
export async function openErrors(pane: Frame): Promise<number> {
  const name = await pane.locator('[role="tab"]').nth(2).getAttribute('aria-label');
  return Number(/\d+/.exec((name ?? '').replaceAll(',', ''))?.[0] ?? 0);
}
