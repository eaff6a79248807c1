import type {
	FacilityType,
	MarkMedium,
	PublishedItem,
	RevocationGround
} from '#lib/domain/plan/act.ts';
import { notes, type PlanTable } from './table-columns.ts';

/** The tables of the Act. */
export interface ActTables {
	facilityTypes: FacilityType;
	revocationGrounds: RevocationGround;
	publishedItems: PublishedItem;
	markMedia: MarkMedium;
}

/** Every table of the Act. */
export const actTables: { readonly [K in keyof ActTables]: PlanTable<ActTables[K]> } = {
	facilityTypes: {
		resource: 'facility-types',
		table: 'facility_type',
		columns: {
			id: 'text',
			groupJa: 'text',
			groupEn: 'text',
			rowJa: 'text',
			rowEn: 'text',
			facilityJa: 'text',
			facilityEn: 'text',
			position: 'text',
			abuseClass: 'text',
			pattern: 'number',
			laws: 'list',
			childcareGuideline: 'flag',
			...notes,
			sort: 'number',
			source: 'text',
			locator: 'text'
		}
	},
	revocationGrounds: {
		resource: 'revocation-grounds',
		table: 'revocation_ground',
		columns: {
			id: 'text',
			force: 'text',
			groundJa: 'text',
			groundEn: 'text',
			exampleJa: 'text',
			exampleEn: 'text',
			article: 'text',
			locator: 'text',
			sort: 'number'
		}
	},
	publishedItems: {
		resource: 'published-items',
		table: 'published_item',
		columns: {
			id: 'text',
			parent: 'text',
			label: 'text',
			itemJa: 'text',
			itemEn: 'text',
			article: 'text',
			...notes,
			sort: 'number'
		}
	},
	markMedia: {
		resource: 'mark-media',
		table: 'mark_medium',
		columns: {
			id: 'text',
			label: 'text',
			mediumJa: 'text',
			mediumEn: 'text',
			exampleJa: 'text',
			exampleEn: 'text',
			sort: 'number'
		}
	}
};
