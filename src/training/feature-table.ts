import { SPAN_TEMPLATES, type SpanField } from '../qa/answer-span/span-features.ts';

export interface FeatureName {
  readonly template: string;
  /** Of its fields, joined by spaces. */
  readonly values: string;
}

/** Gives each feature a place as it is first met, and counts the spans that have it. */
export class FeatureTable {
  private readonly templates = SPAN_TEMPLATES.map((template) => ({
    template,
    fields: template.split(' ') as SpanField[],
    known: new Map<string, number>(),
  }));
  private readonly names: FeatureName[] = [];
  private readonly counts: number[] = [];

  of(fields: Readonly<Record<SpanField, string>>): Int32Array {
    const features: number[] = [];
    for (const { template, fields: own, known } of this.templates) {
      const parts = own.map((field) => fields[field]);
      if (parts.includes('')) continue;
      const values = parts.join(' ');
      let feature = known.get(values);
      if (feature === undefined) {
        feature = this.names.push({ template, values }) - 1;
        known.set(values, feature);
      }
      this.counts[feature] = (this.counts[feature] ?? 0) + 1;
      features.push(feature);
    }
    return Int32Array.from(features);
  }

  get size(): number {
    return this.names.length;
  }

  nameOf(feature: number): FeatureName {
    const name = this.names[feature];
    if (!name) throw new RangeError(`No feature ${feature}`);
    return name;
  }

  /** The features that matter most, by their weights and by how many spans have them; in the order met. */
  strongest(weights: Float64Array, count: number): number[] {
    const strength = (feature: number) => Math.abs(weights[feature] ?? 0) * Math.sqrt(this.counts[feature] ?? 0);
    return Array.from(this.names.keys())
      .sort((a, b) => strength(b) - strength(a))
      .slice(0, count)
      .sort((a, b) => a - b);
  }
}
