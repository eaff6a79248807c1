/** A row read into the shape of the subject, with the place it came from. */
export interface Located<T> {
	file: string;
	/** row as a spreadsheet counts it, the header being 1 */
	row: number;
	item: T;
}
