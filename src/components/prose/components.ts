/** The components that prose may use, by name. */
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Conflict from './Conflict.astro';
import DateComponent from './Date.astro';
import Fact from './Fact.astro';
import Law from './Law.astro';
import Name from './Name.astro';
import Quote from './Quote.astro';
import Step from './Step.astro';
import Term from './Term.astro';

/** Given to the compiled prose, which imports nothing itself. */
export const proseComponents = {
  Chart,
  Cite,
  Conflict,
  Date: DateComponent,
  Fact,
  Law,
  Name,
  Quote,
  Step,
  Term,
};
