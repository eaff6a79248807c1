import type { NewerData } from '#lib/domain/newer-value.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { ParameterIssue } from '#lib/domain/parameter-issue.ts';
import type { Lease } from '#lib/server/warehouse/live.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** what kind of fault it is, for people and programs */
			code?: string;
			/** names the log entry of an unexpected fault */
			errorId?: string;
			/** the parameters that were not understood */
			issues?: ParameterIssue[];
		}
		interface PageData {
			/** what became known after the day that the page is seen from; null: it is seen from no past day */
			newer?: NewerData | null;
		}
		interface Locals {
			locale: Locale;
			/** address within the site, without the language */
			path: string;
			warehouse: Lease;
			/** set by an endpoint whose body goes out as it is made: never held whole, compressed or kept */
			streamed?: boolean;
		}
	}
}

export {};
