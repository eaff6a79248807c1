import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Cuts the file named by the argument (encoding: the next one) into arrays by papaparse, as a whole. */
performance.mark('begin');
const [, , path = '', encoding] = process.argv;
const text = new TextDecoder(encoding).decode(readFileSync(path));
const { data } = Papa.parse<string[]>(text, { delimiter: ',' });
if (data.length !== 1_000_002) throw new Error(`${data.length} rows`);
