/** How long a property is searched: shortly and always the same way in tests, long and from a new seed in `npm run fuzz`. */
export const fuzzRuns = (usual: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: Math.ceil(usual * Number(process.env.FUZZ_TIMES ?? 1)),
  seed: Number(process.env.FUZZ_SEED ?? 20_260_331),
});
