/** What a citation says of the site that shows a value. */
export interface Edition {
	dataVersion: string;
	/** mail address for faults, or empty */
	contact: string;
	/** address of the page without parameters */
	address: string;
}
