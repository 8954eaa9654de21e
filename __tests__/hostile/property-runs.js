// How often a property is tried where its test does not say: 200 in CI, PROPERTY_RUNS by hand.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS || 200) });
