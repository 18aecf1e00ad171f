/** Made-up numbers that are the same for the same seed: whoever has the seed has the same data. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
  chance(share: number): boolean;
}

/** A stream of numbers of its own for each seed and each name below it (Marsaglia's xorshift128, seeded by a multiplicative hash). */
export function randomOf(seed: number, ...names: readonly (string | number)[]): Random {
  let [x, y, z, w] = stateOf(`${seed}|${names.join('|')}`);
  const next = (): number => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = (w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0;
    return w / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}

function stateOf(text: string): [number, number, number, number] {
  const state: number[] = [];
  let hash = 2_166_136_261;
  for (let round = 0; round < 4; round++) {
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
    hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) ^ round;
    state.push((hash >>> 0) + 1);
  }
  return state as [number, number, number, number];
}
