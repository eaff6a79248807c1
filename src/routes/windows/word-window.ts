import type { Channel, Situation } from '#lib/domain/consultation-window.ts';
import { m, type Locale } from '#lib/messages/index.ts';

export function wordSituation(situation: Situation, locale: Locale): string {
	const words = {
		unsure: m.windows_situation_unsure,
		'sexual-violence': m.windows_situation_sexual_violence,
		'child-abuse': m.windows_situation_child_abuse,
		bullying: m.windows_situation_bullying,
		online: m.windows_situation_online,
		trafficking: m.windows_situation_trafficking,
		labour: m.windows_situation_labour,
		'human-rights': m.windows_situation_human_rights,
		'foreign-residents': m.windows_situation_foreign_residents,
		'crime-victim': m.windows_situation_crime_victim,
		legal: m.windows_situation_legal,
		medical: m.windows_situation_medical
	};
	return words[situation]({}, { locale });
}

export function wordChannel(channel: Channel, locale: Locale): string {
	const words = {
		phone: m.windows_channel_phone,
		email: m.windows_channel_email,
		chat: m.windows_channel_chat,
		sns: m.windows_channel_sns,
		'web-form': m.windows_channel_web_form,
		letter: m.windows_channel_letter,
		'in-person': m.windows_channel_in_person
	};
	return words[channel]({}, { locale });
}
