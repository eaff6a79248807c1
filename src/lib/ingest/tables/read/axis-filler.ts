import { isBlank } from '../cells/is-blank.ts';

/** Fills the empty cells of the lines of one axis, place by place. */
export class AxisFiller {
	private readonly last: string[];

	constructor(private readonly lines: readonly { fill: boolean }[]) {
		this.last = lines.map(() => '');
	}

	/** An empty cell repeats the one before it, unless a line further out has turned to something new. */
	fill(texts: readonly string[]): string[] {
		let isNew = false;
		for (let i = 0; i < this.last.length; i += 1) {
			const text = texts[i] ?? '';
			if (!isBlank(text)) {
				isNew ||= text !== this.last[i];
				this.last[i] = text;
			} else if (isNew || this.lines[i]?.fill !== true) this.last[i] = '';
		}
		return [...this.last];
	}
}
