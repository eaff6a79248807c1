import { m, type Locale } from '#lib/messages/index.ts';
import type { PackageFiles } from '../../descriptor.ts';
import { IssueLog } from '../../issue.ts';
import type { DataPackage } from '../../package.ts';
import { readPackage, type PackageReport } from '../../read-package.ts';
import { openTable } from '../file/open-table.ts';
import type { ByteSource, TableFile } from '../file/table-file.ts';
import { checkMapping } from '../mapping/check-mapping.ts';
import type { ImportMapping } from '../mapping/mapping.ts';
import { readMapping } from '../mapping/read-mapping.ts';
import { checkPlanned, planImport, type ImportPlan } from '../plan-import.ts';
import { proposeMapping } from '../propose/propose-mapping.ts';
import type { OnRow } from '../read/collect-rows.ts';
import { packageVocabulary, type Vocabulary } from '../read/vocabulary.ts';
import { describePlan } from './describe-plan.ts';
import type { DeskReading, Grid, OpenedDesk } from './desk-types.ts';
import { deskVocabulary } from './desk-vocabulary.ts';
import { handInFiles } from './hand-in-files.ts';
import { previewMapping } from './preview-mapping.ts';
import { openTexts, readGrid, type GridPart } from './read-grid.ts';
import { describeFile, formOf, type ToldForm } from './told-form.ts';
import { logWithout, wordLogs } from './word-issues.ts';

/** Rows in which heads and symbols without a meaning are looked for. */
const openReach = 3000;
/** Bytes up to which the file itself is handed in too. */
const originalBytes = 20 * 2 ** 20;

/**
 * Reads one table file against a package, again and again while its mapping is edited; nothing is written.
 * All that it gives is plain data.
 */
export class ImportDesk {
	private readonly data: DataPackage;
	private readonly vocabulary: Vocabulary;
	private file: TableFile | null = null;
	private told: ToldForm = {};
	/** what a mapping that is being edited is called in messages */
	private readonly draft: string;

	/** @throws Error where the package is not valid */
	constructor(
		private readonly files: PackageFiles,
		private readonly source: ByteSource,
		private readonly locale: Locale,
		private readonly report: PackageReport = readPackage(files)
	) {
		if (!report.data) throw new Error('the package is not valid');
		this.draft = m.publish_draft({}, { locale });
		this.data = report.data;
		this.vocabulary = packageVocabulary(report.data);
	}

	/** Opens the file and proposes how it is read. @throws TableError where it cannot be read */
	async open(told: ToldForm): Promise<OpenedDesk> {
		const file = await this.openAs(told);
		const { mapping, guesses } = await proposeMapping(file, this.vocabulary);
		const withForm = told.encoding ? { ...mapping, file: { encoding: told.encoding } } : mapping;
		return {
			file: describeFile(file, told),
			vocabulary: deskVocabulary(this.data),
			mappingText: `${JSON.stringify(withForm, null, '\t')}\n`,
			guesses
		};
	}

	/** Reads the file by a mapping as it stands. @throws TableError where the file cannot be read further down */
	async read(mappingText: string, onRow?: OnRow): Promise<DeskReading> {
		const log = new IssueLog();
		const mapping = readMapping(mappingText, this.draft, log);
		const file = await this.openAs(mapping ? formOf(mapping) : this.told);
		const word = (logs: IssueLog[]) => wordLogs(logs, file, this.draft, this.locale);
		if (!mapping) return { ...word([log]), mapping, open: [], plan: null, isReady: false };
		const open = await openTexts(file, mapping, this.vocabulary, openReach);
		this.check(mapping, log);
		const plan = await this.plan(file, mapping, mappingText, log.errors > 0, onRow);
		const counted = word([log, logWithout(this.draft, plan.log)]);
		const isReady = counted.errors === 0 && plan.changes.size > 0;
		return { ...counted, mapping, open, plan: describePlan(plan, this.data), isReady };
	}

	/** Reads some rows of a sheet, and how a mapping reads their cells. */
	async grid(mappingText: string, part: GridPart): Promise<Grid> {
		const mapping = readMapping(mappingText, this.draft, new IssueLog());
		const file = await this.openAs(mapping ? formOf(mapping) : this.told);
		return readGrid(file, mapping, this.vocabulary, part, this.locale);
	}

	/**
	 * Gives the files to hand in, by their path; none where there are faults.
	 *
	 * @throws TableError where the file cannot be read
	 */
	async handIn(
		mappingText: string
	): Promise<{ id: string; files: Map<string, Uint8Array> } | null> {
		const log = new IssueLog();
		const mapping = readMapping(mappingText, this.draft, log);
		if (!mapping) return null;
		const file = await this.openAs(formOf(mapping));
		this.check(mapping, log);
		const plan = await this.plan(file, mapping, mappingText, false);
		const { descriptor } = this.report;
		if (log.errors > 0 || plan.log.errors > 0 || !descriptor) return null;
		const { id } = mapping;
		const original = await this.original(id, file);
		const { data, files } = this;
		const input = { plan, id, mappingText, original, fileName: file.name, data, descriptor, files };
		return { id, files: handInFiles(input, this.locale, log) };
	}

	private async openAs(told: ToldForm): Promise<TableFile> {
		const isOpen = told.encoding === this.told.encoding && told.delimiter === this.told.delimiter;
		if (!this.file || !isOpen) this.file = await openTable(this.source, told);
		this.told = told;
		return this.file;
	}

	private check(mapping: ImportMapping, log: IssueLog): void {
		const known = { vocabulary: this.vocabulary, ...this.references() };
		checkMapping(mapping, this.draft, known, log);
	}

	private references() {
		const { sources, organisations } = this.data;
		return {
			sources: new Map(sources.map(({ item }) => [item.id, item])),
			organisations: new Set(organisations.map(({ item }) => item.id))
		};
	}

	private async plan(
		file: TableFile,
		mapping: ImportMapping,
		mappingText: string,
		isDraft: boolean,
		onRow?: OnRow
	): Promise<ImportPlan> {
		const { indicators } = this.vocabulary;
		const whole = isDraft ? previewMapping(mapping, { indicators, ...this.references() }) : mapping;
		const { report, files } = this;
		const input = { file, mapping: whole, mappingName: this.draft, mappingText, report, files };
		const plan = await planImport(input, onRow);
		return isDraft ? plan : checkPlanned(plan, files);
	}

	private async original(
		id: string,
		{ format }: TableFile
	): Promise<{ name: string; bytes: Uint8Array } | null> {
		const { size } = this.source;
		if (size > originalBytes) return null;
		return { name: `${id}.${format}`, bytes: await this.source.read(0, size) };
	}
}
