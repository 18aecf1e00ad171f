/** A quantity that went to a place. */
export interface Share<T> {
  readonly place: T;
  readonly quantity: number;
}

/** Spreads a quantity over places in their order, up to the room that each has left; the room shrinks by what it takes. */
export function pour<T>(quantity: number, places: readonly T[], room: Map<T, number>): readonly Share<T>[] {
  const shares: Share<T>[] = [];
  let left = quantity;
  for (const place of places) {
    const free = room.get(place) ?? 0;
    const taken = Math.min(left, free);
    if (taken <= 0) continue;
    room.set(place, free - taken);
    left -= taken;
    shares.push({ place, quantity: taken });
  }
  return shares;
}
