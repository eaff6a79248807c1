import type { Organisation } from '#lib/domain/indicator.ts';
import type { MeasureOrganisation } from '#lib/domain/plan/plan.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Names the bodies of a measure in their order; those read between the lines in brackets, 等 at the end. */
export function wordBodies(
	bodies: readonly MeasureOrganisation[],
	organisations: Readonly<Record<string, Organisation>>,
	locale: Locale
): string {
	const ja = locale === 'ja';
	const names = bodies.map(({ organisation, role }) => {
		const one = organisations[organisation];
		const name = one
			? ja
				? one.nameJa
				: one.abbreviationEn === ''
					? one.nameEn
					: one.abbreviationEn
			: organisation;
		if (role === 'named') return name;
		return ja ? `（${name}）` : `(${name})`;
	});
	const others = bodies.some((body) => body.others) ? m.plan_bodies_others({}, { locale }) : '';
	return names.join(ja ? '、' : ', ') + (others === '' ? '' : ja ? others : ` ${others}`);
}
