/** A piece of code that reads the data, ready to paste. */
export interface Snippet {
	id: 'duckdb' | 'warehouse' | 'arrow' | 'pandas' | 'polars' | 'r' | 'powerquery';
	code: string;
}

/**
 * Gives the pieces of code that read the data of a site, each the yearly totals of an indicator.
 *
 * @param origin address of the site without a slash at its end
 * @param indicator id of the indicator that they read
 */
export function snippets(origin: string, indicator: string): Snippet[] {
	return [
		{
			id: 'duckdb',
			code: `SELECT period, value, unit, source_title
FROM '${origin}/data/observations.parquet'
WHERE indicator = '${indicator}' AND current
  AND period_kind = 'year' AND area = '00' AND breakdown = ''
ORDER BY period_start;`
		},
		{
			id: 'warehouse',
			code: `ATTACH '${origin}/data/warehouse.duckdb' AS mimamori (READ_ONLY);
SELECT period, value, source, quote
FROM mimamori.observation_current
WHERE indicator = '${indicator}'
  AND period_kind = 'year' AND area = '00' AND breakdown = ''
ORDER BY period_first;`
		},
		{
			id: 'arrow',
			code: `import { tableFromIPC } from 'apache-arrow';

const table = await tableFromIPC(fetch('${origin}/indicators/${indicator}/data.arrow'));
const totals = table
  .toArray()
  .filter((row) => row.current && row.period_kind === 'year' && row.area === '00' && row.breakdown === '');
for (const { period, value, unit } of totals) console.log(period, value, unit);`
		},
		{
			id: 'pandas',
			code: `import pandas as pd

df = pd.read_parquet("${origin}/data/observations.parquet")
totals = df[df.current & (df.indicator == "${indicator}") & (df.period_kind == "year")
            & (df.area == "00") & (df.breakdown == "")]
print(totals[["period", "value", "unit"]])`
		},
		{
			id: 'polars',
			code: `from urllib.request import urlopen
import polars as pl

df = pl.read_ipc_stream(urlopen("${origin}/indicators/${indicator}/data.arrow").read())
totals = df.filter(pl.col("current"), pl.col("period_kind") == "year",
                   pl.col("area") == "00", pl.col("breakdown") == "")
print(totals.select("period", "value", "unit"))`
		},
		{
			id: 'r',
			code: `library(arrow)
library(dplyr)

df <- read_parquet("${origin}/data/observations.parquet")
df |>
  filter(current, indicator == "${indicator}", period_kind == "year", area == "00", breakdown == "") |>
  select(period, value, unit)`
		},
		{
			id: 'powerquery',
			code: `let
    Source = Csv.Document(
        Web.Contents("${origin}/indicators/${indicator}/data.csv"),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
    ),
    Headed = Table.PromoteHeaders(Source),
    Typed = Table.TransformColumnTypes(
        Headed,
        {{"value", type number}, {"period_start", type date}, {"period_end", type date}, {"current", type logical}},
        "en-US"
    ),
    Totals = Table.SelectRows(
        Typed,
        each [current] and [period_kind] = "year" and [area] = "00" and [breakdown] = ""
    )
in
    Totals`
		}
	];
}
