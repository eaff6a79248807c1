import { activityRecords, type ActivityRecord } from './activity-records.ts';
import { countRecords, type CountRecord } from './count-records.ts';
import {
	documentRecords,
	missingRecords,
	type DocumentRecord,
	type MissingRecord
} from './document-records.ts';
import type { PlanFile } from './plan-file.ts';
import { progressRecords, type ProgressRecord } from './progress-records.ts';
import { wordedMethod } from './word-method.ts';

/** The progress of a plan as one document for programs. */
export interface ProgressJson {
	dataVersion: string;
	asOf: string | null;
	address: string;
	plan: PlanFile['holdings']['plan'];
	filter: PlanFile['filter'];
	years: string[];
	/** measures shown, and those of them reported on in at least one year shown */
	measures: number;
	everReported: number;
	counts: CountRecord[];
	progress: ProgressRecord[];
	activities: ActivityRecord[];
	documents: DocumentRecord[];
	documentsToObtain: MissingRecord[];
	/** how the counts came about, in both languages */
	method: Record<'ja' | 'en', { item: string; text: string }[]>;
}

/** Gives everything the files of a plan hold, in the terms of the package. */
export function progressJson(file: PlanFile): ProgressJson {
	const { shown } = file;
	const method = (locale: 'ja' | 'en'): { item: string; text: string }[] =>
		wordedMethod(file, locale).rows.map(([item, text]) => ({
			item: String(item),
			text: String(text)
		}));
	return {
		dataVersion: file.dataVersion,
		asOf: file.asOf,
		address: file.address,
		plan: file.holdings.plan,
		filter: file.filter,
		years: shown.years,
		measures: shown.measures,
		everReported: shown.everReported,
		counts: countRecords(file),
		progress: progressRecords(file),
		activities: activityRecords(file),
		documents: documentRecords(file),
		documentsToObtain: missingRecords(file),
		method: { ja: method('ja'), en: method('en') }
	};
}
