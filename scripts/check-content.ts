/** Checks everything below content/ and says what is wrong, where, and what mends it. */
import { checkProject, sortProblems } from '../src/model/check/index.ts';
import { readProject } from '../src/model/check/project.ts';
import { formatReading, readingReport } from '../src/model/check/reading.ts';
import { formatProblem, type Problem } from '../src/model/problem.ts';

const found: Problem[] = [];
const project = readProject(process.cwd(), found);
const problems = sortProblems([...found, ...checkProject(project)]);

const readings = readingReport(project.prose);
if (readings.length > 0) console.log(`${formatReading(readings)}\n`);
for (const problem of problems) console.log(formatProblem(problem));

const files = project.yaml.length + project.prose.length + project.content.tables.size;
const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
console.log(`Content check: ${count} in ${files} files.`);
process.exitCode = problems.length > 0 ? 1 : 0;
