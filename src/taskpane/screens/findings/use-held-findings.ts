import { useState } from 'react';
import { usePane } from '../../shell/pane-context';
import type { FindingRow } from '../../state/finding-row';

/** The findings that are listed while further ones may wait. */
export interface HeldFindings {
  readonly findings: readonly FindingRow[];
  /** How many more wait; absent where none do. */
  readonly fresh: number | undefined;
  readonly take: () => void;
}

/** While files come in, the list under the pointer stays as it is until the user asks for the new ones; what the user changes is shown at once. */
export function useHeldFindings(): HeldFindings {
  const findings = usePane((state) => state.findings);
  const read = usePane((state) => state.files.reduce((count, { reading }) => count + (reading.state === 'waiting' ? 0 : 1), 0));
  const isReading = usePane((state) => state.files.some(({ reading }) => reading.state === 'waiting'));
  const [held, setHeld] = useState({ findings, read, wasReading: isReading });
  const take = (): void => setHeld({ findings, read, wasReading: isReading });
  const isForFiles = held.findings.length > 0 && (read !== held.read || held.wasReading);
  if (held.findings !== findings && !isForFiles) take();
  const waits = held.findings !== findings && isForFiles;
  return {
    findings: held.findings === findings || !waits ? findings : held.findings,
    fresh: waits ? findings.length - held.findings.length : undefined,
    take,
  };
}
