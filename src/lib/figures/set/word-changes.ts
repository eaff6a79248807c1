import { m, type Locale } from '#lib/messages/index.ts';
import { escapeMarkdown } from '../office/escape-markdown.ts';
import type { FigureChanges, ValueChange } from './diff-figures.ts';

/** A kind of change with what changed that way, line by line. */
export interface ChangeGroup {
	title: string;
	lines: string[];
}

/** Words what changed between two runs, kind by kind; kinds without a change are left out. */
export function wordChanges(changes: FigureChanges, locale: Locale): ChangeGroup[] {
	const of = (one: ValueChange): string => [one.figure, one.row, one.column].join(' | ');
	const groups: ChangeGroup[] = [
		{
			title: m.set_changes_revised({}, { locale }),
			lines: changes.revised.map((one) => `${of(one)}: ${one.earlier} → ${one.later}`)
		},
		{
			title: m.set_changes_added({}, { locale }),
			lines: changes.added.map((one) => `${of(one)}: ${one.later}`)
		},
		{
			title: m.set_changes_gone({}, { locale }),
			lines: changes.gone.map((one) => `${of(one)}: ${one.earlier}`)
		},
		{
			title: m.set_changes_titles({}, { locale }),
			lines: changes.titles.map((one) => `${one.figure}: ${one.earlier} → ${one.later}`)
		},
		{ title: m.set_changes_figures_added({}, { locale }), lines: changes.figuresAdded },
		{ title: m.set_changes_figures_gone({}, { locale }), lines: changes.figuresGone }
	];
	return groups.filter(({ lines }) => lines.length > 0);
}

/** Writes what changed as Markdown: tables of values, lists of titles and figures. */
export function changesMarkdown(
	changes: FigureChanges,
	versions: { earlier: string; later: string },
	locale: Locale
): string {
	const values: [string, ValueChange[]][] = [
		[m.set_changes_revised({}, { locale }), changes.revised],
		[m.set_changes_added({}, { locale }), changes.added],
		[m.set_changes_gone({}, { locale }), changes.gone]
	];
	const tables = values.filter(([, rows]) => rows.length > 0);
	const valueTitles = new Set(values.map(([title]) => title));
	const lists = wordChanges(changes, locale).filter(({ title }) => !valueTitles.has(title));
	const blocks = [
		...tables.map(([title, rows]) => `## ${title}\n\n${tableOf(rows, locale)}`),
		...lists.map(
			({ title, lines }) =>
				`## ${title}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`
		)
	];
	return `${[
		`# ${m.set_changes_title({}, { locale })}`,
		m.set_changes_since(versions, { locale }),
		...(blocks.length === 0 ? [m.set_changes_none({}, { locale })] : blocks)
	].join('\n\n')}\n`;
}

function tableOf(rows: readonly ValueChange[], locale: Locale): string {
	const heads = [
		m.set_changes_figure({}, { locale }),
		m.set_changes_row({}, { locale }),
		m.set_changes_column({}, { locale }),
		m.set_changes_earlier({}, { locale }),
		m.set_changes_later({}, { locale })
	];
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [
		line(heads),
		line(['---', '---', '---', '---:', '---:']),
		...rows.map(({ figure, row, column, earlier, later }) =>
			line([figure, row, column, earlier, later].map(escapeMarkdown))
		)
	].join('\n');
}
