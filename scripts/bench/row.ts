/** One line of the table: our time against a baseline of the same run. */
export interface BenchRow {
	what: string;
	/** milliseconds, median */
	ours: number;
	baseline: number;
	against: string;
	/** peak memory of our process in MB, where it was measured */
	memory?: number;
}
