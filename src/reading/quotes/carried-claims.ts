// A claim in, the same claim for marks that stand at a distance from it out, worth less with each step.
import type { Claim } from './claims.ts';
import { unknownClaim } from './claims.ts';

/** How much a claim keeps of its confidence when it is carried; chosen on articles with known speakers. */
export const trust = {
  sameParagraph: 0.97,
  nextParagraph: 0.93,
  leadUp: 0.88,
  nextQuote: 0.9,
  nextSentence: 0.8,
  nextBlock: 0.7,
  issued: 0.9,
  asked: 0.88,
  interviewed: 0.75,
  reportBefore: 0.92,
  reportInParagraphBefore: 0.78,
  overAside: 0.85,
  subjectBefore: 0.85,
  subjectOfParagraphBefore: 0.71,
};

/** The same speaker at one remove; the cue stays where it was. */
export function carry(claim: Claim, kept: number): Claim {
  if (claim.resolution === null) return unknownClaim;
  return {
    ...claim,
    resolution: { ...claim.resolution, how: 'carried', confidence: claim.resolution.confidence * kept },
    cue: null,
  };
}
