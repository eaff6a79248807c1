import { m, type Locale } from '#lib/messages/index.ts';
import { canBeLog } from '../axis/place-value-axis.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { LinePoint, Measure } from './types.ts';
import { wordMeasureUnit } from './word-measure.ts';

/** What the words at a value axis depend on. */
export interface AxisSubject {
	spec: Pick<ChartSpec, 'scale'>;
	measure: Measure;
	unit: string;
	points: readonly LinePoint[];
}

/** Words the head of a value axis: unit, and that it is logarithmic where it is. */
export function wordAxis({ spec, measure, unit, points }: AxisSubject, locale: Locale): string {
	const words = wordMeasureUnit(measure, points, { unit, locale });
	const isLog = spec.scale === 'log' && canBeLog(points.map(({ value }) => value));
	return isLog ? m.measure_unit_log({ unit: words }, { locale }) : words;
}
