/** A content tree as small as the schemas allow, in which the check finds nothing. */

const FACTS = `- id: rate-now
  label: { en: Rate, es: Tasa }
  from: { table: world-rates, key: SLV, column: rate }
  type: number
  unit: people
  as_of: "2024"
  said_by: press
  confidence: high
  sources: [daily]
- id: rate-twice
  label: { en: Arithmetic on the rate, es: Cálculo con la tasa }
  formula: "{rate-now} * 2"
  round: 0
  type: number
  as_of: "2024"
  said_by: arithmetic
  confidence: high
  sources: [daily]
`;

const GRAPH = `start: first
nodes:
  - id: first
    type: question
    question: { en: Who is it?, es: ¿Quién es? }
    edges:
      - { id: citizen, label: { en: A citizen, es: Tiene ciudadanía }, to: second }
  - id: second
    type: question
    question: { en: Is there proof?, es: ¿Hay pruebas? }
    edges:
      - { id: some, label: { en: There is, es: Las hay }, to: stays }
  - id: stays
    type: outcome
    outcome: { en: The person stays., es: La persona se queda. }
    verdict: "no"
    could_reach_cecot: "no"
    authorities: [act]
`;

const AUTHORITIES = `- id: act
  label: { en: 18 U.S.C. § 1, es: 18 U.S.C. § 1 }
  citation: 18 U.S.C. § 1
  type: statute
  status_code: in-force
  status: { en: In force, es: Vigente }
  rule: { en: It sets a rule., es: Fija una regla. }
  verified: true
  publish: page
  confidence: high
  sources: [daily]
  quote: { text: no citizen shall be held, lang: en }
- id: rumor
  label: { en: A rumored order, es: Una supuesta orden }
  citation: An order
  type: order
  status_code: unknown
  status: { en: Not seen, es: No consta }
  rule: { en: Nobody knows., es: Nadie lo sabe. }
  verified: false
  publish: none
  confidence: low
  sources: [daily]
`;

const STATUSES = `- id: citizen
  label: { en: Citizen, es: Ciudadanía }
  entry_node: second
  deportable: "no"
  short_answer: { en: It cannot be done., es: No se puede. }
  contested: { en: Nothing is., es: Nada. }
  what_must_happen_first: { en: A trial., es: Un juicio. }
  authorities: [act]
  sources: [daily]
`;

const CONFLICTS = `- id: two-counts
  topic: rates
  editor_claim: Two counts in 2024
  positions: [{ editor_text: One says 5, sources: [daily] }]
  editor_resolution: Say both.
  confidence: medium
  reader: { en: The two counts differ., es: Los dos conteos difieren. }
  publish: page
- id: hidden
  topic: rates
  editor_claim: Another
  positions: []
  editor_resolution: Wait.
  confidence: low
  publish: none
`;

const SCHEMA = `name: world-rates
title: { en: Rates, es: Tasas }
description: { en: Rates by country., es: Tasas por país. }
publish: page
key: [iso3]
fields:
  - { name: iso3, type: string, publish: page, title: { en: Code, es: Código }, required: true }
  - { name: rate, type: integer, publish: page, title: { en: Rate, es: Tasa }, min: 0, unit: people }
  - { name: quote, type: string, publish: none }
  - { name: law, type: ref, publish: none, refs: authorities }
  - { name: counter, type: ref, publish: none, refs: counters }
  - { name: sources, type: sources, publish: none }
`;

const CHART_EN = `title: The rate is {rate}
subtitle: People in prison
takeaway: { count: rate, one: "{rate} person is held", other: "{rate} people are held" }
alt: A bar as long as the rate
notes:
  - id: dates
    text: Each count has its own date, such as {date:2024}.
sources: [daily]
as_of: '2024'
shows: The rate of one country.
does_not_show: The reasons for it.
`;
const CHART_ES = `title: La tasa es {rate}
subtitle: Personas en la cárcel
takeaway: { count: rate, one: "{rate} persona está presa", other: "{rate} personas están presas" }
alt: Una barra tan larga como la tasa
notes:
  - id: dates
    text: Cada conteo tiene su propia fecha, como {date:2024}.
sources: [daily]
as_of: '2024'
shows: La tasa de un país.
does_not_show: Los motivos.
`;

const SCENE_EN = `---
id: scene
order: 1
title: "The rate was {fact:rate-now}"
chart: bars
as_of: "2024-03"
---

The rate was <Fact id="rate-now" /> in <Date iso="2024" />.<Cite ids="daily" /> The law is <Law id="act" />.

<Step id="one" view="top=5">

Some <Conflict id="two-counts">reports differ</Conflict>. The <Term id="jail">jail</Term> is run by <Name id="ms-13" />.

</Step>

<Quote speaker="A. Person" role="president" date="2024" source="daily">a few words</Quote>, he said. See [the paper](https://daily.example/a).
`;
const SCENE_ES = `---
id: scene
order: 1
title: "La tasa fue {fact:rate-now}"
chart: bars
as_of: "2024-03"
---

La tasa fue <Fact id="rate-now" /> en <Date iso="2024" />.<Cite ids="daily" /> La ley es <Law id="act" />.

<Step id="one" view="top=5">

Hay <Conflict id="two-counts">informes distintos</Conflict>. La <Term id="jail">cárcel</Term> la controla <Name id="ms-13" />.

</Step>

<Quote speaker="A. Person" role="presidente" date="2024" source="daily">a few words</Quote>, dijo. Vea [el diario](https://daily.example/a).
`;

const SOURCES = `- id: daily
  title: 5 rates of 2024
  publisher: The Daily
  url: https://daily.example/a
  kind: news
`;
const PLACES = `- id: slv
  code: SLV
  iso2: SV
  status: un-member
  region: americas
  name: { en: El Salvador, es: El Salvador }
`;
const CAVEATS = `- id: old
  topic: rates
  editor_text: It is from 2024.
  applies_to: [world-rates]
  sources: [daily]
  publish: none
`;
const GLOSSARY = `- id: jail
  term: { en: Jail, es: Cárcel }
  definition: { en: A place to hold people., es: Un lugar para recluir personas. }
`;
const UNITS = `people:
  en: { one: person, other: per 100 people }
  es: { one: persona, other: por 100 personas }
`;

/** Each file of the tree, by its path from the project's root. */
export const FIXTURE: Readonly<Record<string, string>> = {
  'content/sources.yaml': SOURCES,
  'content/facts/rates.yaml': FACTS,
  'content/units.yaml': UNITS,
  'content/names.yaml': 'ms-13: { en: MS-13, es: MS-13 }\n',
  'content/counters.yaml': 'press:\n  name: { en: The press, es: La prensa }\n  kind: press\n',
  'content/conflicts.yaml': CONFLICTS,
  'content/caveats.yaml': CAVEATS,
  'content/corrections.yaml': '[]\n',
  'content/chart-versions.yaml': '{}\n',
  'content/threads.yaml': '[]\n',
  'content/seed-claims.yaml': '[]\n',
  'content/places.yaml': PLACES,
  'content/texts/timeline.yaml': '[]\n',
  'content/tables/world-rates.schema.yaml': SCHEMA,
  'content/tables/world-rates.csv':
    'iso3,rate,quote,law,counter,sources\nSLV,1659,a few words,act,press,daily\n',
  'content/law/graph.yaml': GRAPH,
  'content/law/authorities.yaml': AUTHORITIES,
  'content/law/statuses.yaml': STATUSES,
  'content/law/glossary.yaml': GLOSSARY,
  'content/law/routes.yaml': '[]\n',
  'content/charts/bars/en.yaml': CHART_EN,
  'content/charts/bars/es.yaml': CHART_ES,
  'content/strings/en.json': '{\n  "menu": {\n    "open": "Open {name}"\n  }\n}\n',
  'content/strings/es.json': '{\n  "menu": {\n    "open": "Abrir {name}"\n  }\n}\n',
  'content/story/en/scene.mdx': SCENE_EN,
  'content/story/es/scene.mdx': SCENE_ES,
  'content/articles/en/why.mdx':
    '---\ntitle: Why it matters\nlicense: CC-BY-4.0\n---\n\nA short text.\n',
  'content/articles/es/why.mdx':
    '---\ntitle: Por qué importa\nlicense: CC-BY-4.0\n---\n\nUn texto breve.\n',
};
