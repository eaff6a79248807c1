import { m, type Locale } from '#lib/messages/index.ts';
import type { Issue, IssueType } from './issue.ts';

type Words = (inputs: { value: string; expected: string }, options: { locale: Locale }) => string;

const words: Record<IssueType, Words> = {
	'package/missing': (_, options) => m.issue_package_missing({}, options),
	'package/descriptor': m.issue_package_descriptor,
	'file/missing': (_, options) => m.issue_file_missing({}, options),
	'file/empty': (_, options) => m.issue_file_empty({}, options),
	'file/encoding': m.issue_file_encoding,
	'file/bom': (_, options) => m.issue_file_bom({}, options),
	'file/format': m.issue_file_format,
	'field/missing': m.issue_field_missing,
	'field/unknown': m.issue_field_unknown,
	'row/width': m.issue_row_width,
	'row/duplicate': m.issue_row_duplicate,
	'cell/required': (_, options) => m.issue_cell_required({}, options),
	'cell/type': m.issue_cell_type,
	'cell/enum': m.issue_cell_enum,
	'cell/pattern': m.issue_cell_pattern,
	'cell/range': m.issue_cell_range,
	'cell/length': m.issue_cell_length,
	'cell/unique': m.issue_cell_unique,
	'cell/foreign-key': m.issue_cell_foreign_key,
	'cell/space': m.issue_cell_space,
	'cell/full-width': m.issue_cell_full_width,
	'period/unreadable': m.issue_period_unreadable,
	'period/kind': m.issue_period_kind,
	'date/unreadable': m.issue_date_unreadable,
	'value/missing': m.issue_value_missing,
	'value/unexpected': m.issue_value_unexpected,
	'value/share': m.issue_value_share,
	'figure/unsupported': m.issue_figure_unsupported,
	'figure/quote': m.issue_figure_quote,
	'parts/total': m.issue_parts_total,
	'ambiguous-current': m.issue_ambiguous_current,
	'measure/parent': m.issue_measure_parent,
	'link/same-plan': m.issue_link_same_plan,
	'plan/total': m.issue_plan_total,
	'plan/year': m.issue_plan_year,
	'assessment/year': m.assess_issue_year,
	'assessment/heading': m.assess_issue_heading,
	'assessment/repeated': m.assess_issue_repeated,
	'figure-set/value': m.set_issue_value,
	'figure-set/unknown': m.set_issue_unknown,
	'mapping/json': m.issue_mapping_json,
	'mapping/key': (_, options) => m.issue_mapping_key({}, options),
	'mapping/value': m.issue_mapping_value,
	'mapping/unknown': m.issue_mapping_unknown,
	'table/head': m.issue_table_head,
	'table/time': m.issue_table_time,
	'table/indicator-none': m.issue_table_indicator_none,
	'table/indicator-many': m.issue_table_indicator_many,
	'table/category': m.issue_table_category,
	'table/unit': m.issue_table_unit,
	'table/not-a-number': m.issue_table_not_a_number,
	'table/undecided-symbol': m.issue_table_undecided,
	'table/brackets': m.issue_table_brackets,
	'table/formula': m.issue_table_formula,
	'table/commas': m.issue_table_commas,
	'table/negative': m.issue_table_negative,
	'table/sheet': m.issue_table_sheet,
	'table/empty': (_, options) => m.issue_table_empty({}, options),
	'table/repeated': m.issue_table_repeated,
	'table/mixed-years': m.issue_table_mixed_years,
	'table/jump': m.issue_table_jump,
	'table/unit-changed': m.import_issue_unit_changed,
	'table/parts': m.issue_table_parts,
	'table/overwrite': m.issue_table_overwrite
};

/** Words an issue for people: the place, what is wrong, and the nearest valid value where one is close. */
export function wordIssue(issue: Issue, locale: Locale): string {
	const fault = words[issue.type]({ value: issue.value, expected: issue.expected }, { locale });
	const hint =
		issue.suggestion === '' ? '' : m.issue_suggestion({ suggestion: issue.suggestion }, { locale });
	const place = `${wordPlace(issue, locale)}${locale === 'ja' ? '：' : ': '}`;
	return hint === '' ? `${place}${fault}` : `${place}${fault}${gapAfter(fault, locale)}${hint}`;
}

/** A fault may end in a list of codes, without a full stop. */
function gapAfter(fault: string, locale: Locale): string {
	if (locale === 'en') return /[.?!]$/.test(fault) ? ' ' : '. ';
	return fault.endsWith('。') ? '' : '。';
}

function wordPlace({ file, row, column }: Issue, locale: Locale): string {
	if (row === null)
		return column === '' ? file : m.issue_place_column({ file, column }, { locale });
	return column === ''
		? m.issue_place_row({ file, row }, { locale })
		: m.issue_place_cell({ file, row, column }, { locale });
}
