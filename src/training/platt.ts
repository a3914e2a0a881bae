import { sigmoid } from '../qa/confidence/confidence.ts';

export interface Observation {
  readonly logit: number;
  readonly isHit: boolean;
  readonly weight: number;
}

const STEPS = 30;

/**
 * The slope and offset that turn logits into true chances (Platt 1999), by Newton's method. @returns 0 and 0 where nothing is
 * to be learned.
 */
export function calibrate(observations: readonly Observation[]): { slope: number; offset: number } {
  // From no slope, where the curvature is greatest, Newton's steps do not run away.
  let slope = 0;
  let offset = 0;
  for (let step = 0; step < STEPS; step++) {
    // Gradient, and second derivatives; a trifle more of these keeps the division defined.
    let [bySlope, byOffset, slopes, both, offsets] = [0, 0, 1e-9, 0, 1e-9];
    for (const { logit, isHit, weight } of observations) {
      const chance = sigmoid(slope * logit + offset);
      const error = weight * (chance - (isHit ? 1 : 0));
      const curvature = weight * chance * (1 - chance);
      bySlope += error * logit;
      byOffset += error;
      slopes += curvature * logit * logit;
      both += curvature * logit;
      offsets += curvature;
    }
    const determinant = slopes * offsets - both * both;
    slope -= (offsets * bySlope - both * byOffset) / determinant;
    offset -= (slopes * byOffset - both * bySlope) / determinant;
  }
  return { slope, offset };
}
