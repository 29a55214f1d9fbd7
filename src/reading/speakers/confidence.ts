// The bar of confidence, chosen on articles with known speakers: above it a speaker is shown, below it is unknown.

/**
 * Quotes with a shown speaker / right when shown, in per cent, at three bars. 57 French articles whose errors were looked
 * at: .60 98.6 / 93.4 · .74 94.2 / 94.2 · .86 76.2 / 95.5. 22 French articles whose errors nobody saw: .60 96.6 / 80.2 ·
 * .74 94.9 / 79.9 · .86 71.9 / 92.2. 18 English articles: .60 100 / 96.0 · .74 96.0 / 95.9 · .86 82.5 / 98.1.
 * Up to .74 a higher bar gains nothing on unseen articles; above it too few quotes keep a speaker.
 */
export const shownConfidence = 0.6;
