import type { Problem } from '../problem.ts';
import type { Table } from '../table.ts';
import type { TableColumn } from '../schemas/table.ts';
import { idFault, type Collection, type Ids } from './ids.ts';
import type { Project } from './project.ts';

/** What the ids of a column point to: a kind of record, or another table's rows. */
function target(column: TableColumn, ids: Ids, tables: Project['content']['tables']) {
  if (column.type === 'sources') return 'sources' as const;
  if (column.name === 'counter') return 'counters' as const;
  if (column.type !== 'ref' || !column.refs) return undefined;
  return column.refs in ids ? (column.refs as Collection) : tables.get(column.refs);
}

function cellFault(id: string, to: Collection | Table, ids: Ids) {
  if (typeof to === 'string') return idFault(ids, to, id);
  if (to.byKey.has(id)) return undefined;
  return {
    message: `The id "${id}" resolves to no row of the table "${to.name}".`,
    mend: `Correct the id, or add the row to ${to.file}.`,
  };
}

/** Refuses ids in table cells that resolve to nothing, and columns that point nowhere. */
export function checkTableReferences({ content, yaml }: Project, ids: Ids): Problem[] {
  const problems: Problem[] = [];
  for (const { name, file, schema, rows } of content.tables.values()) {
    schema.fields.forEach((column, index) => {
      const to = target(column, ids, content.tables);
      if (!to) {
        if (column.type !== 'ref') return;
        const schemaFile = `content/tables/${name}.schema.yaml`;
        problems.push({
          file: schemaFile,
          line: yaml.find((y) => y.file === schemaFile)?.lineOf(['fields', index]) ?? 1,
          message: `The column "${column.name}" refers to "${column.refs ?? ''}", which does not exist.`,
          mend: 'Name a table or a kind of record in refs.',
        });
        return;
      }
      for (const { line, cells } of rows) {
        for (const id of String(cells[column.name] ?? '')
          .split(';')
          .filter(Boolean)) {
          const fault = cellFault(id.trim(), to, ids);
          if (fault) problems.push({ file, line, ...fault });
        }
      }
    });
  }
  return problems;
}
