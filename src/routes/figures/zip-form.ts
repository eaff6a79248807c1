import { packArchive } from '#lib/figures/archive/pack-archive.ts';
import { captionOf } from '#lib/figures/figure/caption.ts';
import { parseSetFormats } from '#lib/figures/set/set-formats.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import type { Locale } from '#lib/messages/index.ts';
import { elementOf } from '#lib/ui/read-island.ts';
import { fetchSet, type ZipMember } from './fetch-set.ts';
import { saveFile } from './save-file.ts';
import { fillText, type ZipTexts } from './zip-texts.ts';

/** A set as it stands when its ZIP is asked for. */
export interface AskedZip {
	id: string;
	members: readonly ZipMember[];
	set: object;
}

/** Makes the form of a page write its ZIP here, file by file, with a bar and a way to stop. */
export function followZipForm(asked: () => AskedZip, locale: Locale, texts: ZipTexts): void {
	const form = elementOf('zip-form') as HTMLFormElement;
	const cancel = elementOf('zip-cancel');
	const status = elementOf('zip-status');
	const bar = elementOf('zip-progress') as HTMLProgressElement;
	const submit = form.querySelector<HTMLButtonElement>('button[type=submit]');
	let control: AbortController | undefined;

	const run = async (signal: AbortSignal): Promise<string> => {
		const ticked = form.querySelectorAll<HTMLInputElement>('input[name=formats]:checked');
		const names = [...ticked].map(({ value }) => value).join(',');
		const { formats } = parseSetFormats(names, []);
		if (formats.length === 0) return texts.choose;
		const { id, members, set } = asked();
		const { files, missing } = await fetchSet({
			members,
			set,
			formats,
			folder: pageHref(locale, '/figures'),
			signal,
			onProgress: (done, total) => {
				bar.max = total;
				bar.value = done;
				status.textContent = fillText(texts.progress, done, total);
			},
			onWait: (seconds) => (status.textContent = fillText(texts.waiting, seconds))
		});
		saveFile(packArchive(files), `${id}.zip`, 'application/zip');
		return missing.length === 0
			? texts.done
			: fillText(texts.doneMissing, missing.map((one) => captionOf(one, locale)).join(' / '));
	};
	const show = (isRunning: boolean): void => {
		cancel.hidden = !isRunning;
		bar.hidden = !isRunning;
		if (submit) submit.disabled = isRunning;
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		control = new AbortController();
		const { signal } = control;
		show(true);
		run(signal)
			.catch(() => (signal.aborted ? texts.cancelled : texts.failed))
			.then((told) => {
				status.textContent = told;
				show(false);
			})
			.catch(console.error);
	});
	cancel.addEventListener('click', () => control?.abort());
}
