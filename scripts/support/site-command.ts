/** The words of a figure stand in its address: 200 Japanese characters are 1.8 kB there, and Node reads 16 kB of headers. */
const headerBytes = 131_072;

/** The arguments of Node that serve the built site. */
export const siteCommand: readonly string[] = [
	`--max-http-header-size=${headerBytes}`,
	'build/index.js'
];
