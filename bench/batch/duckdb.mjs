// DuckDB's side: node bench/batch/duckdb.mjs <file.csv|file.ndjson> <out.csv>. Prints the seconds of the query alone.
import { DuckDBInstance } from '@duckdb/node-api';
import { compiledTable } from './project.mjs';
import { scoringSql } from './sql.mjs';

const [from, to] = process.argv.slice(2);
const sql = scoringSql(compiledTable(), from, to);
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const start = performance.now();
await connection.run(sql);
console.log((performance.now() - start) / 1000);
