import { chartFigure } from '../chart-figure.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => chartFigure(event, 'png');
