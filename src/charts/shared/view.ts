/**
 * What the reader chose. A chart lists its view fields; from the list come the address codec
 * (small enough for the browser) and, at build, a Zod schema.
 */

/**
 * One thing that a reader can choose. Its control is named by the chart's word `control.<key>`,
 * the options of a choice by `option.<key>.<value>`.
 */
export type ViewField = {
  key: string;
  /** Fields that go back to their initial value when this one is chosen: they could only clash. */
  clears?: readonly string[];
} & (
  | {
      type: 'list';
      initial: readonly string[];
      max: number;
      /** Whether an item may stand more than once, as the answers of a path may. */
      repeats?: boolean;
    }
  | { type: 'choice'; initial: string; values: readonly string[] }
  | { type: 'number'; initial: number; min: number; max: number }
  /** Words to look for; `max` is how many letters they may have. */
  | { type: 'text'; initial: ''; max: number }
);

/** The values chosen, by field key. */
export type ViewValues = Record<string, string | number | readonly string[]>;

/** The view that a chart opens with. */
export function initialView<View extends ViewValues>(fields: readonly ViewField[]): View {
  return Object.fromEntries(fields.map((field) => [field.key, field.initial])) as View;
}

function decodeField(field: ViewField, raw: string): ViewValues[string] | undefined {
  if (field.type === 'choice') return field.values.includes(raw) ? raw : undefined;
  if (field.type === 'number') {
    const value = Number(raw);
    const fits = /^\d{1,7}$/.test(raw) && value >= field.min && value <= field.max;
    return fits ? value : undefined;
  }
  if (field.type === 'text') return raw.replace(/\s+/g, ' ').trim().slice(0, field.max);
  const parts = raw.split('.');
  const items = (field.repeats ? parts : [...new Set(parts)]).filter((item) =>
    /^[a-z0-9-]{1,40}$/.test(item),
  );
  return items.length > 0 ? items.slice(0, field.max) : undefined;
}

/** The view after a reader has chosen a value of one field. */
export function withChoice(
  fields: readonly ViewField[],
  view: ViewValues,
  key: string,
  value: ViewValues[string],
): ViewValues {
  const clears = fields.find((field) => field.key === key)?.clears ?? [];
  const cleared = fields.filter((field) => clears.includes(field.key));
  return {
    ...view,
    ...Object.fromEntries(cleared.map((field) => [field.key, field.initial])),
    [key]: value,
  };
}

/** Reads a view from an address; whatever is missing or makes no sense keeps its initial value. */
export function decodeView<View extends ViewValues>(
  fields: readonly ViewField[],
  params: URLSearchParams,
  prefix = '',
): View {
  const view: ViewValues = initialView(fields);
  for (const field of fields) {
    const raw = params.get(prefix + field.key);
    const value = raw === null ? undefined : decodeField(field, raw);
    if (value !== undefined) view[field.key] = value;
  }
  return view as View;
}

/** Writes a view into an address, leaving out what is initial and keeping foreign keys. */
export function encodeView(
  fields: readonly ViewField[],
  view: ViewValues,
  params: URLSearchParams,
  prefix = '',
): URLSearchParams {
  const result = new URLSearchParams(params);
  for (const { key, initial } of fields) {
    const [now, first] = [view[key], initial].map((v) =>
      Array.isArray(v) ? v.join('.') : String(v),
    );
    if (now === undefined || now === first) result.delete(prefix + key);
    else result.set(prefix + key, now);
  }
  return result;
}
