/** What is used of the validator, which brings no types. */
declare module 'datapackage' {
	export class Resource {
		static load(descriptor: object, options: { basePath: string }): Promise<Resource>;
		readonly errors: Error[];
		read(options: { keyed: true }): Promise<object[]>;
	}
}
