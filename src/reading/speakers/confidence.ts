// The bar of confidence, chosen on articles with known speakers: above it a speaker is shown, below it is unknown.

/**
 * On 53 articles, a third of them unseen while the rules were written, a speaker shown at this bar is right 93 times in
 * 100 in French and 90 in English, and 98 quotes in 100 have one. A higher bar costs more right speakers than wrong ones.
 */
export const shownConfidence = 0.6;
