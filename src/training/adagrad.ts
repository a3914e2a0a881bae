/** A sparse gradient: slopes by the places of their weights. */
export type SparseGradient = ReadonlyMap<number, number>;

/** AdaGrad (Duchi, Hazan, Singer 2011) for sparse gradients: a weight that rarely matters moves as far as one that often does. */
export class AdaGrad {
  private readonly squares: Float64Array;

  constructor(
    readonly weights: Float64Array,
    private readonly decay: number,
  ) {
    this.squares = new Float64Array(weights.length).fill(1e-3);
  }

  /** Moves the weights against a gradient; those that it leaves out stay. */
  update(gradient: SparseGradient, rate: number): void {
    for (const [place, slope] of gradient) {
      const weight = this.weights[place] as number;
      const pull = slope + this.decay * weight;
      const squares = (this.squares[place] as number) + pull * pull;
      this.squares[place] = squares;
      this.weights[place] = weight - (rate * pull) / Math.sqrt(squares);
    }
  }
}
