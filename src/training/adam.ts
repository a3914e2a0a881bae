/** Adam (Kingma, Ba 2015), with decoupled weight decay and a learning rate that falls to 0 along a cosine (Loshchilov, Hutter 2017, 2019). */
export class Adam {
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private step = 0;

  constructor(
    readonly weights: Float64Array,
    private readonly options: { readonly steps: number; readonly rate: number; readonly decay: number },
  ) {
    this.first = new Float64Array(weights.length);
    this.second = new Float64Array(weights.length);
  }

  /** Moves the weights against a gradient. */
  update(gradient: Float64Array): void {
    this.step += 1;
    const { steps, rate, decay } = this.options;
    const now = (rate * (1 + Math.cos((Math.PI * this.step) / steps))) / 2;
    gradient.forEach((slope, i) => {
      this.first[i] = 0.9 * at(this.first, i) + 0.1 * slope;
      this.second[i] = 0.999 * at(this.second, i) + 0.001 * slope * slope;
      const mean = at(this.first, i) / (1 - 0.9 ** this.step);
      const spread = Math.sqrt(at(this.second, i) / (1 - 0.999 ** this.step));
      this.weights[i] = at(this.weights, i) - now * (mean / (spread + 1e-8) + decay * at(this.weights, i));
    });
  }
}

const at = (array: Float64Array, index: number): number => array[index] as number;
