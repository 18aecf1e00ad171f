import { useEffect, useState } from 'react';

/** Whether the place in which something is to be said stands: readers do not say what a place was born with. */
export function useStands(): boolean {
  const [stands, setStands] = useState(false);
  useEffect(() => setStands(true), []);
  return stands;
}
