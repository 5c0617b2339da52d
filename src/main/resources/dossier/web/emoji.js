/** Emoji by Slack's short names: the common ones. */
const EMOJI = {
  '+1': '👍', '-1': '👎', thumbsup: '👍', thumbsdown: '👎', ok_hand: '👌', wave: '👋', clap: '👏', pray: '🙏',
  point_right: '👉', point_left: '👈', point_up: '☝️', point_down: '👇', raised_hands: '🙌', muscle: '💪', eyes: '👀',
  smile: '😄', slightly_smiling_face: '🙂', grinning: '😀', joy: '😂', wink: '😉', thinking_face: '🤔', sob: '😭',
  confused: '😕', tada: '🎉', rocket: '🚀', fire: '🔥', sparkles: '✨', star: '⭐', heart: '❤️', bulb: '💡', zap: '⚡',
  warning: '⚠️', rotating_light: '🚨', no_entry: '⛔', no_entry_sign: '🚫', white_check_mark: '✅', heavy_check_mark: '✔️',
  x: '❌', question: '❓', grey_question: '❔', exclamation: '❗', information_source: 'ℹ️', hourglass: '⌛',
  hourglass_flowing_sand: '⏳', stopwatch: '⏱️', alarm_clock: '⏰', clock1: '🕐', calendar: '📅', date: '📅',
  spiral_calendar_pad: '🗓️', newspaper: '📰', rolled_up_newspaper: '🗞️', page_facing_up: '📄', file_folder: '📁',
  open_file_folder: '📂', card_index_dividers: '🗂️', bookmark: '🔖', bookmark_tabs: '📑', books: '📚', book: '📖',
  memo: '📝', pencil: '📝', pencil2: '✏️', clipboard: '📋', pushpin: '📌', paperclip: '📎', link: '🔗', mag: '🔍',
  mag_right: '🔎', lock: '🔒', unlock: '🔓', key: '🔑', bell: '🔔', no_bell: '🔕', mega: '📣', loudspeaker: '📢',
  speech_balloon: '💬', thought_balloon: '💭', email: '✉️', inbox_tray: '📥', outbox_tray: '📤', package: '📦',
  chart_with_upwards_trend: '📈', chart_with_downwards_trend: '📉', bar_chart: '📊', moneybag: '💰', dollar: '💵',
  credit_card: '💳', bank: '🏦', office: '🏢', factory: '🏭', department_store: '🏬', handshake: '🤝', briefcase: '💼',
  iphone: '📱', computer: '💻', desktop_computer: '🖥️', floppy_disk: '💾', gear: '⚙️', wrench: '🔧', hammer: '🔨',
  robot_face: '🤖', globe_with_meridians: '🌐', earth_americas: '🌎', earth_asia: '🌏', earth_africa: '🌍',
  us: '🇺🇸', cn: '🇨🇳', de: '🇩🇪', gb: '🇬🇧', jp: '🇯🇵', kr: '🇰🇷', fr: '🇫🇷',
  arrow_right: '➡️', arrow_left: '⬅️', arrow_up: '⬆️', arrow_down: '⬇️', arrow_upper_right: '↗️',
  arrows_counterclockwise: '🔄', heavy_plus_sign: '➕', heavy_minus_sign: '➖', red_circle: '🔴',
  large_blue_circle: '🔵', large_green_circle: '🟢', large_yellow_circle: '🟡', white_circle: '⚪', black_circle: '⚫',
  small_blue_diamond: '🔹', one: '1️⃣', two: '2️⃣', three: '3️⃣', four: '4️⃣', five: '5️⃣', new: '🆕', soon: '🔜',
};

/** The emoji of a short name, or null. */
export const emoji = (name) => (Object.hasOwn(EMOJI, name) ? EMOJI[name] : null);

/** Text with the short names that are known replaced. */
export const withEmoji = (text) => text.replace(/:([a-z0-9_+-]{1,40}):/g, (code, name) => emoji(name) ?? code);
