import type { ControlFigures } from './reconciliation-figures';

/** Controls by the left side of their equation; by the whole of it where two begin alike. Those that differ come first. */
export function namedControls(controls: readonly ControlFigures[]): readonly (ControlFigures & { readonly name: string })[] {
  const left = ({ equation }: ControlFigures) => equation.split('=')[0]?.trim() ?? equation;
  const times = new Map<string, number>();
  for (const control of controls) times.set(left(control), (times.get(left(control)) ?? 0) + 1);
  const named = controls.map((control) => ({ ...control, name: (times.get(left(control)) ?? 0) > 1 ? control.equation : left(control) }));
  return [...named.filter(({ difference }) => difference !== 0), ...named.filter(({ difference }) => difference === 0)];
}
