import { readTableFile } from './read-table-file.ts';

/** Reads the file named by the argument and prints what came of it, and the peak of memory in MB. */
const outcome = await readTableFile(process.argv[2] ?? '');
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ outcome, megabytes }));
