import type { SpecContext } from '#lib/charts/spec/chart-spec.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import type { Locale } from '#lib/messages/index.ts';

/** What the page of an indicator is drawn from, whatever the reader asks of it. */
export interface IndicatorView {
	dossier: Dossier;
	context: SpecContext;
	/** populations that rates of its counts may be taken of */
	denominators: Denominator[];
	locale: Locale;
	/** address of the page without language and parameters */
	path: string;
	/** what a citation says of the site: see `Edition` */
	dataVersion: string;
	contact: string;
	origin: string;
	/** whether the page stands in a copy of the site, whose files know no parameters */
	isCopy: boolean;
}
