import { Agent, request } from 'node:http';

/** What many connections saw. */
export interface Served {
	answers: number;
	/** answers that were neither whole nor good, by what was wrong */
	faults: Map<string, number>;
	seconds: number;
	/** milliseconds of each answer, in no order */
	taken: number[];
}

/** One address with the headers to ask it with. */
export interface Asked {
	url: string;
	headers?: Record<string, string>;
	/** status that is good */
	status: number;
}

/** Keeps a number of connections busy for some seconds, each with one address after another. */
export async function askOften(
	asked: readonly Asked[],
	{ connections, seconds }: { connections: number; seconds: number }
): Promise<Served> {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const end = performance.now() + seconds * 1000;
	const served: Served = { answers: 0, faults: new Map(), seconds, taken: [] };
	const work = async (start: number): Promise<void> => {
		for (let turn = start; performance.now() < end; turn += 1) {
			const one = asked[turn % asked.length];
			if (!one) return;
			const began = performance.now();
			const fault = await ask(one, agent);
			served.taken.push(performance.now() - began);
			served.answers += 1;
			if (fault !== null) served.faults.set(fault, (served.faults.get(fault) ?? 0) + 1);
		}
	};
	await Promise.all(Array.from({ length: connections }, (_, i) => work(i)));
	agent.destroy();
	return served;
}

function ask({ url, headers, status }: Asked, agent: Agent): Promise<string | null> {
	return new Promise((resolve) => {
		const sent = request(
			url,
			{ agent, headers: { 'Accept-Encoding': 'br', ...headers } },
			(answer) => {
				answer.resume();
				answer.on('end', () =>
					resolve(answer.statusCode === status ? null : `${answer.statusCode} for ${url}`)
				);
				answer.on('error', (error) => resolve(`${error.message} for ${url}`));
			}
		);
		sent.on('error', (error) => resolve(`${error.message} for ${url}`));
		sent.end();
	});
}
