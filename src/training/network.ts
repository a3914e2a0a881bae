import type { NetworkModel } from '../qa/ranking/network.ts';
import { type Descent, descend } from './descent.ts';
import { createRandom } from './random.ts';
import { type Scale, scaleOf, standardize } from './scale.ts';
import type { Candidates } from './softmax.ts';

interface NetworkDescent extends Descent {
  /** Hidden units. */
  readonly units: number;
  /** As `createNetwork` takes it. */
  readonly furthest?: number;
}

/** How much each candidate's score should fall: the slope of the loss. */
type SlopesOf<L> = (listing: L, scores: readonly number[]) => readonly number[];

/** How far from 0 weights begin, so that no two units are alike. */
const SPREAD = { inputs: 0.1, output: 0.2 } as const;

/**
 * Learns a network by the slopes of a loss over what it says of each list of candidates. Deterministic.
 * @param names of the inputs, in the order of the rows' values
 */
export function trainNetwork<L extends Candidates, Name extends string>(
  listings: readonly L[],
  names: readonly Name[],
  slopesOf: SlopesOf<L>,
  { units, furthest, ...descent }: NetworkDescent,
): NetworkModel<Name> {
  const scale = scaleOf(listings.flatMap(({ rows }) => rows));
  const scaled = listings.map((listing) => ({
    listing,
    rows: listing.rows.map((row) => standardize(row, scale, furthest)),
  }));
  const random = createRandom(2);
  const trainee = new Trainee(names.length, units, random);
  const addGradient = ({ listing, rows }: (typeof scaled)[number], batch: number, gradient: Float64Array) => {
    const seen = rows.map((row) => trainee.see(row));
    const scores = seen.map(({ score }) => score);
    slopesOf(listing, scores).forEach((slope, i) => {
      trainee.addGradient(rows[i] as Float64Array, (seen[i] as Seen).activations, slope / batch, gradient);
    });
  };
  descend(trainee.parameters, scaled, addGradient, descent, random);
  return trainee.toModel(names, scale);
}

interface Seen {
  readonly score: number;
  /** What each hidden unit says. */
  readonly activations: Float64Array;
}

/** A network while it learns: a row of weights and a bias for each unit, then the units' and the inputs' weights for the output, and its bias. */
class Trainee {
  readonly parameters: Float64Array;
  private readonly outputAt: number;
  private readonly directAt: number;

  constructor(
    private readonly width: number,
    private readonly units: number,
    random: () => number,
  ) {
    this.outputAt = units * (width + 1);
    this.directAt = this.outputAt + units;
    this.parameters = new Float64Array(this.directAt + width + 1);
    for (let i = 0; i < this.directAt; i++) {
      this.parameters[i] = (2 * random() - 1) * (i < this.outputAt ? SPREAD.inputs : SPREAD.output);
    }
  }

  see(row: Float64Array): Seen {
    const { parameters, width } = this;
    const activations = new Float64Array(this.units);
    let score = parameters[this.directAt + width] as number;
    for (let i = 0; i < width; i++) score += (parameters[this.directAt + i] as number) * (row[i] as number);
    for (let u = 0; u < this.units; u++) {
      const at = u * (width + 1);
      let sum = parameters[at + width] as number;
      for (let i = 0; i < width; i++) sum += (parameters[at + i] as number) * (row[i] as number);
      activations[u] = Math.tanh(sum);
      score += (parameters[this.outputAt + u] as number) * (activations[u] as number);
    }
    return { score, activations };
  }

  /** Backpropagation (Rumelhart, Hinton, Williams 1986). */
  addGradient(row: Float64Array, activations: Float64Array, slope: number, gradient: Float64Array): void {
    if (slope === 0) return;
    const { parameters, width } = this;
    addRow(gradient, this.directAt, row, slope);
    for (let u = 0; u < this.units; u++) {
      const activation = activations[u] as number;
      const weight = parameters[this.outputAt + u] as number;
      gradient[this.outputAt + u] = (gradient[this.outputAt + u] as number) + slope * activation;
      addRow(gradient, u * (width + 1), row, slope * weight * (1 - activation * activation));
    }
  }

  toModel<Name extends string>(names: readonly Name[], { means, deviations }: Scale): NetworkModel<Name> {
    const { parameters, width, units } = this;
    const at = (index: number) => rounded(parameters[index] as number);
    const unitsOf = (offset: number) => Array.from({ length: units }, (_, u) => at(u * (width + 1) + offset));
    const rowOf = (i: number) => [
      rounded(means[i] as number),
      rounded(deviations[i] as number),
      at(this.directAt + i),
      ...unitsOf(i),
    ];
    return {
      inputs: Object.fromEntries(names.map((name, i) => [name, rowOf(i)])) as unknown as Record<
        Name,
        readonly number[]
      >,
      hidden: unitsOf(width),
      output: Array.from({ length: units }, (_, u) => at(this.outputAt + u)),
      bias: at(this.directAt + width),
    };
  }
}

/** A row of inputs and its bias. */
function addRow(gradient: Float64Array, at: number, row: Float64Array, slope: number): void {
  for (let i = 0; i < row.length; i++) gradient[at + i] = (gradient[at + i] as number) + slope * (row[i] as number);
  gradient[at + row.length] = (gradient[at + row.length] as number) + slope;
}

/** To three digits: more change nothing, and make the file longer. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
