import type { FacilityType, PublishedItem } from '#lib/domain/plan/act.ts';

/** A kind of facility of the row 保育所等, bound by duty, changed where a test says so. */
export function buildFacility(id: string, changes: Partial<FacilityType> = {}): FacilityType {
	return {
		id,
		groupJa: '性的虐待B',
		groupEn: 'Sexual abuse B',
		rowJa: '保育所等',
		rowEn: 'Nurseries and the like',
		facilityJa: `施設${id}`,
		facilityEn: `Facility ${id}`,
		position: 'duty',
		abuseClass: 'b',
		pattern: 2,
		laws: ['児童福祉法'],
		childcareGuideline: false,
		noteJa: '',
		noteEn: '',
		sort: 10,
		source: 'text',
		locator: '図表29',
		...changes
	};
}

/** A published item, changed where a test says so. */
export function buildItem(id: string, changes: Partial<PublishedItem> = {}): PublishedItem {
	return {
		id,
		parent: '',
		label: '',
		itemJa: id,
		itemEn: id,
		article: '',
		noteJa: '',
		noteEn: '',
		sort: 0,
		...changes
	};
}
