import { SAMPLE_FAULTS, SAMPLE_PRODUCTS, type SampleProduct } from './catalogue';

/** How often a product comes to be repaired, against the others: smart products most. */
export const oftenness = ({ series }: SampleProduct): number => (series === '智能' ? 4 : series === '坐便器' ? 2 : 1);

/** The share of each fault category in made-up repairs: of the first so many faults of a series one is picked, how many is picked before. */
export function faultShares(): ReadonlyMap<string, number> {
  const whole = SAMPLE_PRODUCTS.reduce((sum, product) => sum + oftenness(product), 0);
  const shares = new Map<string, number>();
  for (const product of SAMPLE_PRODUCTS) {
    const faults = SAMPLE_FAULTS[product.series];
    faults.forEach(({ category }, place) => {
      let chance = 0;
      for (let among = place + 1; among <= faults.length; among++) chance += 1 / among / faults.length;
      shares.set(category, (shares.get(category) ?? 0) + (chance * oftenness(product)) / whole);
    });
  }
  return shares;
}
