import { computeFacts } from './compute-facts.ts';
import type { Fact } from './facts.ts';
import { LOCALES, type Locale, type Text } from './locale.ts';
import { ContentError, type Problem } from './problem.ts';
import { listFiles, readLists, readParsed, type Parsed } from './read/files.ts';
import { readTables } from './read/tables.ts';
import { chartText, type ChartText } from './schemas/chart-text.ts';
import { facts as factsSchema } from './schemas/fact.ts';
import * as lawSchemas from './schemas/law.ts';
import * as recordSchemas from './schemas/records.ts';
import { sources as sourcesSchema, type Source } from './schemas/source.ts';
import { stringsSchema, type Strings } from './schemas/strings.ts';
import type { Table } from './table.ts';
import type { z } from 'zod';

/** Everything in `content/` but the prose, typed and looked up by id. */
export interface Content {
  sources: Map<string, Source>;
  tables: Map<string, Table>;
  facts: Map<string, Fact>;
  units: z.infer<typeof recordSchemas.units>;
  names: Record<string, Text>;
  counters: z.infer<typeof recordSchemas.counters>;
  conflicts: Map<string, recordSchemas.Conflict>;
  caveats: Map<string, recordSchemas.Caveat>;
  places: Map<string, recordSchemas.Place>;
  corrections: recordSchemas.Correction[];
  /** The frozen versions of charts, by chart id, oldest first. */
  chartVersions: z.infer<typeof recordSchemas.chartVersions>;
  /** The claims of the coverage of February 2025, each with what became of it. */
  seedClaims: recordSchemas.SeedClaim[];
  threads: recordSchemas.Thread[];
  /** Our words for the events of the timeline tables, by event. */
  timeline: Map<string, recordSchemas.TimelineText>;
  graph: lawSchemas.Graph;
  statuses: z.infer<typeof lawSchemas.statuses>;
  authorities: Map<string, lawSchemas.Authority>;
  glossary: z.infer<typeof lawSchemas.glossary>;
  routes: z.infer<typeof lawSchemas.routes>;
  chartTexts: Map<string, Record<Locale, ChartText>>;
  strings: Record<Locale, Strings>;
  /** The parsed YAML files, by path, for checks that name lines. */
  files: Map<string, Parsed<unknown>>;
}

const byId = <T extends { id: string }>(records: readonly { record: T }[]): Map<string, T> =>
  new Map(records.map(({ record }) => [record.id, record]));

function readChartTexts(root: string, problems: Problem[], keep: Keep): Content['chartTexts'] {
  const texts: Content['chartTexts'] = new Map();
  const ids = new Set(listFiles(root, 'content/charts', '.yaml').map((f) => f.split('/')[2] ?? ''));
  for (const id of ids) {
    const pair = LOCALES.map((locale) =>
      keep(readParsed(root, `content/charts/${id}/${locale}.yaml`, chartText, problems)),
    );
    const [en, es] = pair;
    if (en && es) texts.set(id, { en, es });
  }
  return texts;
}

type Keep = <T>(parsed: Parsed<T> | undefined) => T | undefined;

/** Reads all content below `root`. Problems are collected, not thrown. */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: Content['files'] = new Map();
  const keep: Keep = (parsed) => {
    if (parsed) files.set(parsed.yaml.file, parsed);
    return parsed?.data;
  };
  const one = <S extends z.ZodType>(file: string, schema: S) =>
    keep(readParsed(root, `content/${file}`, schema, problems));
  const list = <S extends z.ZodType<{ id: string }[]>>(names: string[], schema: S) => {
    for (const name of names) keep(readParsed(root, name, schema, []));
    return readLists(root, names, schema, problems);
  };

  const tables = readTables(root, problems);
  const located = list(listFiles(root, 'content/facts', '.yaml'), factsSchema);
  const content: Content = {
    sources: byId(list(['content/sources.yaml'], sourcesSchema)),
    tables,
    facts: computeFacts(located, tables, problems),
    units: one('units.yaml', recordSchemas.units) ?? {},
    names: one('names.yaml', recordSchemas.names) ?? {},
    counters: one('counters.yaml', recordSchemas.counters) ?? {},
    conflicts: byId(list(['content/conflicts.yaml'], recordSchemas.conflicts)),
    caveats: byId(list(['content/caveats.yaml'], recordSchemas.caveats)),
    places: byId(list(['content/places.yaml'], recordSchemas.places)),
    timeline: byId(list(['content/texts/timeline.yaml'], recordSchemas.timeline)),
    corrections: one('corrections.yaml', recordSchemas.corrections) ?? [],
    chartVersions: one('chart-versions.yaml', recordSchemas.chartVersions) ?? {},
    seedClaims: one('seed-claims.yaml', recordSchemas.seedClaims) ?? [],
    threads: one('threads.yaml', recordSchemas.threads) ?? [],
    graph: one('law/graph.yaml', lawSchemas.graph) ?? { start: '', nodes: [] },
    statuses: one('law/statuses.yaml', lawSchemas.statuses) ?? [],
    authorities: byId(list(['content/law/authorities.yaml'], lawSchemas.authorities)),
    glossary: one('law/glossary.yaml', lawSchemas.glossary) ?? [],
    routes: one('law/routes.yaml', lawSchemas.routes) ?? [],
    chartTexts: readChartTexts(root, problems, keep),
    strings: {
      en: one('strings/en.json', stringsSchema) ?? {},
      es: one('strings/es.json', stringsSchema) ?? {},
    },
    files,
  };
  return { content, problems };
}

let memo: Content | undefined;

/** The project's content, read once; throws a ContentError that lists every problem. */
export function content(): Content {
  if (!memo) {
    const read = readContent(process.cwd());
    if (read.problems.length > 0) throw new ContentError(read.problems);
    memo = read.content;
  }
  return memo;
}
