// How often a property is tried where its test does not say: 200 in CI, PROPERTY_RUNS by hand. With PROPERTY_SEED it is
// tried on the same values each time.
import fc from 'fast-check';

const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;
fc.configureGlobal({
  numRuns: Number(PROPERTY_RUNS || 200),
  ...(PROPERTY_SEED ? { seed: Number(PROPERTY_SEED) } : {}),
});
