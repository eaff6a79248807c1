/** A fault of a parameter in an address, as data. */
export interface ParameterIssue {
	type: 'parameter/value' | 'parameter/order' | 'parameter/repeated';
	parameter: string;
	value: string;
	/** what was expected, in the terms of the address */
	expected: string;
}
