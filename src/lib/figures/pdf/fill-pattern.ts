import type { Drawing, Style, Tile } from '../drawing/types.ts';
import { concatMatrix, type SetColor } from './paint-path.ts';
import { pathExtent } from './path-extent.ts';
import { pathOperators } from './path-operators.ts';
import { coveringTiles, repeatTile, type TileGrid } from './repeat-tile.ts';

/** A pattern of a figure as a form of PDF, as large as the largest area that it fills. */
export interface PatternForm {
	/** name among the resources of the page */
	name: string;
	width: number;
	height: number;
	content: string;
}

/** Gives the forms of the patterns that a drawing is filled with, by the ids of the patterns. */
export function patternForms(drawing: Drawing, setColor: SetColor): Map<string, PatternForm> {
	const grids = new Map<string, TileGrid>();
	for (const shape of drawing.shapes) {
		const id = patternOf(shape.style);
		if (id === null || shape.kind === 'text') continue;
		const grid = coveringTiles(tileOf(drawing, id), pathExtent(shape.path));
		const known = grids.get(id) ?? grid;
		grids.set(id, {
			...grid,
			columns: Math.max(grid.columns, known.columns),
			rows: Math.max(grid.rows, known.rows)
		});
	}
	return new Map(
		[...grids].map(([id, grid], i) => {
			const tile = tileOf(drawing, id);
			return [
				id,
				{
					name: `Pattern${i + 1}`,
					width: tile.width * grid.columns,
					height: tile.height * grid.rows,
					content: repeatTile(tile, grid, setColor)
				}
			];
		})
	);
}

/** Writes the operators that fill a path with a pattern: its form, cut along the path. */
export function fillWithForm(
	path: string,
	drawing: Drawing,
	id: string,
	forms: ReadonlyMap<string, PatternForm>
): string {
	const tile = tileOf(drawing, id);
	const { column, row } = coveringTiles(tile, pathExtent(path));
	const place = concatMatrix([1, 0, 0, 1, column * tile.width, row * tile.height]);
	return ['q', pathOperators(path), 'W n', place, `/${forms.get(id)?.name} Do`, 'Q'].join('\n');
}

/** Gives the pattern that a shape is filled with, null for a colour; lines have none. */
export function patternOf({ fill, stroke }: Style): string | null {
	if (stroke && 'pattern' in stroke) throw new Error('lines of figures are drawn without patterns');
	return fill && 'pattern' in fill ? fill.pattern : null;
}

function tileOf(drawing: Drawing, id: string): Tile {
	const tile = drawing.tiles.get(id);
	if (tile) return tile;
	throw new Error(`the figure has no pattern “${id}”`);
}
