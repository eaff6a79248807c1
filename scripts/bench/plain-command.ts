import { readPlainly } from './read-plainly.ts';

await readPlainly(process.argv[2] ?? '');
