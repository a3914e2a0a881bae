import { SPAN_TEMPLATES, type SpanField } from '../qa/span-features.ts';

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

  /** The features of that many spans: their new places by their old ones (-1 for the others), and their names. */
  frequent(minSpans: number): { places: Int32Array; names: FeatureName[] } {
    const isKept = (feature: number) => (this.counts[feature] as number) >= minSpans;
    let kept = 0;
    const places = Int32Array.from(this.names, (_, feature) => (isKept(feature) ? kept++ : -1));
    return { places, names: this.names.filter((_, feature) => isKept(feature)) };
  }
}
