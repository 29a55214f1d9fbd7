// What each feature of a sentence counts for in a summary.
import { FEATURES, type FeatureName } from './summary-features.ts';

const weights: Readonly<Partial<Record<FeatureName, number>>> = {
  first: 0.6,
  earliness: 1,
  centroid: 1.5,
  later: 2,
  titleShare: 1,
  isShort: -0.5,
  isVeryShort: -2,
  overLength: -0.5,
  quoted: -0.5,
  asks: -1,
  endsOpen: -1,
};

/** In the order of `FEATURES`. */
export const SUMMARY_WEIGHTS: readonly number[] = FEATURES.map((name) => weights[name] ?? 0);
