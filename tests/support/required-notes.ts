/**
 * The warnings that a chart must never lose, by chart and by id of the note, each with words that
 * the note has to contain in both languages. What a chart is for decides what stands here; the
 * words of the notes stand in `content/charts/`.
 */
import type { Locale } from '../../src/model/locale.ts';

/** Words of a note in each language; every pattern has to match. */
export type Substance = Record<Locale, RegExp[]>;

const says = (en: RegExp[], es: RegExp[]): Substance => ({ en, es });

/** Chart id → note id → what the note must say. */
export const REQUIRED_NOTES: Record<string, Record<string, Substance>> = {
  'world-rates': {
    'dates-differ': says(
      [/its own date/, /Cuba.*2020/, /Turkmenistan.*2021/, /US.*2023/, /El Salvador.*March 2024/],
      [
        /su propia fecha/,
        /Cuba.*2020/,
        /Turkmenistán.*2021/,
        /Estados Unidos.*2023/,
        /marzo de 2024/,
      ],
    ),
    'who-is-ranked': says(
      [/states with a dated count/, /list of September 2026/, /“not ranked”, with the reason/],
      [/Estados.*con un conteo fechado/, /lista de septiembre de 2026/, /«sin puesto» y la razón/],
    ),
    'china-sentenced': says(
      [/China.*sentenced people only/],
      [/China.*solo a personas condenadas/],
    ),
  },
  'rate-over-time': {
    'counter-changes': says(
      [
        /counter changes: World Prison Brief, a ministry, civil society, the census/,
        /line breaks at each change/,
      ],
      [
        /Cambia quién cuenta: World Prison Brief, un ministerio, la sociedad civil, el censo/,
        /línea se corta en cada cambio/,
      ],
    ),
    'looks-differ': says(
      [/Listed and estimated points look different/],
      [/listas y las estimaciones se ven distintos/],
    ),
  },
  'states-and-el-salvador': {
    'wider-definition': says(
      [/wider definition of the Prison Policy Initiative/, /US rate is 614, not 542/],
      [/definición más amplia de Prison Policy Initiative/, /Estados Unidos es 614, no 542/],
    ),
    'slv-other-definition': says(
      [/El Salvador’s figure is World Prison Brief’s/],
      [/El Salvador es la de World Prison Brief/],
    ),
  },
  'one-in-sixty': {
    'civil-society-count': says(
      [/civil-society count of March 2024/],
      [/sociedad civil de marzo de 2024/],
    ),
  },
  'cecot-headcount': {
    'four-capacities': says(
      [
        /Four different things/,
        /20,000 was ordered/,
        /40,000 is advertised/,
        /bunks for 20,480/,
        /plan for 80,000/,
      ],
      [
        /Cuatro cosas distintas/,
        /se ordenó para 20,000/,
        /anuncia 40,000/,
        /camas para 20,480/,
        /plan.*80,000/,
      ],
    ),
    'received-not-held': says(
      [/last precise official total, 14,500.*worded as people received/],
      [/último total oficial preciso, 14,500.*personas recibidas/],
    ),
  },
  'floor-space': {
    'gross-area': says(
      [/gross: bunks, basins and toilets/, /European bodies leave sanitary space out/],
      [
        /bruta: incluye literas, lavamanos y servicios sanitarios/,
        /órganos europeos no cuentan el espacio sanitario/,
      ],
    ),
    'even-spread': says(
      [/Spreading people evenly.*is an assumption/],
      [/por igual.*es un supuesto/],
    ),
    'nobody-measured': says(
      [/No independent body is known to have measured/],
      [/No se conoce ningún organismo independiente que haya medido/],
    ),
    'official-area-no-dimensions': says(
      [
        /official area, about 100 square meters, comes without length or width/,
        /bars and no drawing/,
      ],
      [/área oficial, unos 100 metros cuadrados, viene sin largo ni ancho/, /barras y no dibujo/],
    ),
    'press-figure': says(
      [/0\.5 square meters.*article of February 2025.*credits the BBC/s],
      [/0\.5 metros cuadrados.*artículo de febrero de 2025.*Cita a la BBC/s],
    ),
    'if-capacity': says(
      [/0\.58 square meters each holds only if/],
      [/0\.58 metros cuadrados.*solo valen si/],
    ),
  },
  'exception-arrests': {
    'records-not-people': says(
      [/records of detention, not people in prison/],
      [/registros de detención, no personas en prisión/],
    ),
  },
  'custody-deaths': {
    'never-joined': says(
      [/different methods/, /never added or joined/],
      [/métodos.*distintos/, /nunca se suman ni se unen/],
    ),
  },
  'system-occupancy': {
    'with-and-without': says(
      [/CECOT’s claimed places/, /With them/, /Without them/],
      [/espacios que se atribuyen al CECOT/, /Con ellos/, /Sin ellos/],
    ),
  },
  homicides: {
    'counting-changed': says(
      [/Counting changed in July 2019/],
      [/forma de contar cambió en julio de 2019/],
    ),
    'falls-before-and-since': says(
      [/fell before the state of exception and after it/],
      [/cayeron antes del régimen de excepción y después/],
    ),
    'police-and-un': says(
      [/police count and the UN estimate are both given/],
      [/conteo policial y la estimación de la ONU/],
    ),
  },
  flights: {
    'departure-and-landing': says(
      [/March 15, 2025 is the day of departure/, /landed on March 16, 2025/],
      [/15 de marzo de 2025 es el día de salida/, /llegaron el 16 de marzo de 2025/],
    ),
    'april-nationalities': says(
      [/nationalities of the 10 people of April 12, 2025 were not announced/],
      [/No se anunció la nacionalidad de las 10 personas del 12 de abril de 2025/],
    ),
    'who-got-out': says(
      [
        /252 people.*went to Venezuela/,
        /One man.*recorded as returned to the United States/,
        /removal that the government called an administrative error/,
      ],
      [
        /252 personas.*fueron a Venezuela/,
        /regreso de un hombre a Estados Unidos/,
        /lo que el Gobierno llamó un error administrativo/,
      ],
    ),
    'not-accounted-for': says([/not accounted for in public/], [/no hay cuentas públicas/]),
  },
  records: {
    'never-merged': says(
      [/different questions of different lists/, /must not be merged/],
      [/preguntas distintas a listas distintas/, /No se deben juntar/],
    ),
  },
  price: {
    'never-annualized': says(
      [/never turned into a yearly price/, /share no axis/],
      [/nunca se convierte en precio anual/, /no comparten eje/],
    ),
  },
  'third-country-deals': {
    'minority-report': says(
      [/report by the Democratic minority of the Senate/],
      [/informe de la minoría demócrata.*Senado/],
    ),
    'palau-nobody': says([/Palau had taken nobody/], [/Palaos no había recibido a nadie/]),
  },
  timeline: {
    'reported-unconfirmed': says(
      [/“reported, unconfirmed” say so in their title/],
      [/«según informes, sin confirmar» lo dicen en su título/],
    ),
  },
  'who-can-be-sent': {
    'not-advice': says(
      [/General information, not legal advice/],
      [/Información general, no asesoría legal/],
    ),
  },
  routes: {
    'not-advice': says(
      [/General information, not legal advice/],
      [/Información general, no asesoría legal/],
    ),
    'law-not-practice': says(
      [/what the law allows, not what officials will do/, /missing evidence, not proof/],
      [/lo que la ley permite, no lo que harán/, /falta de evidencia, no una prueba/],
    ),
  },
  'citizens-held': {
    'potential-citizens': says(
      [/GAO/, /potential US citizens/, /to March 2020/, /never a count of citizens deported/],
      [
        /GAO/,
        /posibles ciudadanos/,
        /a marzo de 2020/,
        /Nunca es un conteo de ciudadanos deportados/,
      ],
    ),
    'held-not-deported': says([/people held, not deported/], [/personas retenidas, no deportadas/]),
  },
  denaturalization: {
    'different-bases': says(
      [/different bases/, /no line joins them/],
      [/bases distintas/, /ninguna línea los une/],
    ),
  },
  'claims-disagree': {
    'different-things': says(
      [/count different things/, /never added or merged/],
      [/cuentan cosas distintas/, /nunca se suman ni se mezclan/],
    ),
    conditions: says(
      [/Conditions belong to the number/, /only if 40,000/],
      [/La condición es parte del número/, /solo valen si hubiera 40,000/],
    ),
  },
  opinion: {
    'questions-differ': says(
      [/different question/, /share no axis/],
      [/pregunta distinta/, /no comparten eje/],
    ),
    'support-differs': says(
      [/“Support” means opposite things/],
      [/«A favor» significa cosas opuestas/],
    ),
    'low-in-table': says(
      [/low certainty stand in the table only/],
      [/certeza baja están solo en la tabla/],
    ),
  },
};
