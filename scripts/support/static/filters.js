// In a copy of the site there is no server to answer a form: what it asks is looked for among the pages copied.
const notice = document.documentElement.dataset.copy ?? '';

/** What a form asks, in the plain form of an address; fields left as they stood on a page without parameters ask nothing. */
function addressOf(form) {
	const isPlain = !location.pathname.includes('/_q/');
	const untouched = new Set(
		[...form.elements].filter((field) => isPlain && isUntouched(field)).map((field) => field.name)
	);
	const asked = [...new FormData(form)]
		.filter(([name, value]) => value !== '' && !untouched.has(name))
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	const path = new URL(form.action).pathname.replace(/(.)\/$/, '$1');
	const query = new URLSearchParams(asked).toString();
	return query === '' ? path : `${path}?${query}`;
}

function isUntouched(field) {
	if (field instanceof HTMLSelectElement)
		return (
			[...field.options].every((option) => option.selected === option.defaultSelected) ||
			(field.selectedIndex === 0 && ![...field.options].some((option) => option.defaultSelected))
		);
	if (field instanceof HTMLInputElement)
		return field.type === 'checkbox' || field.type === 'radio'
			? field.checked === field.defaultChecked
			: field.value === field.defaultValue;
	return false;
}

function tell(form) {
	let place = form.querySelector('[data-copy-notice]');
	if (!place) {
		place = document.createElement('p');
		place.dataset.copyNotice = '';
		place.setAttribute('role', 'status');
		form.append(place);
	}
	place.textContent = notice;
}

document.addEventListener('submit', (event) => {
	const form = event.target;
	// the page of an indicator answers its own parameters from the data it carries
	if (!(form instanceof HTMLFormElement) || form.closest('#chart, #below-chart, [data-live-form]'))
		return;
	event.preventDefault();
	const asked = addressOf(form);
	fetch('/_copy/addresses.json')
		.then((answer) => answer.json())
		.then((addresses) => {
			const found = addresses[asked];
			if (typeof found === 'string') location.assign(found);
			else tell(form);
		})
		.catch(() => tell(form));
});
