// Emoji by the names Slack gives them: those that bots and marketers use most.
const NAMES = {
  white_check_mark: "✅", heavy_check_mark: "✔️", x: "❌", warning: "⚠️", tada: "🎉", rocket: "🚀", eyes: "👀", wave: "👋",
  hourglass: "⌛", hourglass_flowing_sand: "⏳", alarm_clock: "⏰", clock1: "🕐", calendar: "📆", date: "📅", spiral_calendar_pad: "🗓️",
  moneybag: "💰", money_with_wings: "💸", dollar: "💵", euro: "💶", pound: "💷", chart_with_upwards_trend: "📈",
  chart_with_downwards_trend: "📉", bar_chart: "📊", memo: "📝", pencil: "📝", pencil2: "✏️", clipboard: "📋", page_facing_up: "📄",
  file_folder: "📁", open_file_folder: "📂", card_file_box: "🗃️", package: "📦", email: "✉️", envelope: "✉️", incoming_envelope: "📨",
  mailbox: "📫", outbox_tray: "📤", inbox_tray: "📥", bell: "🔔", no_bell: "🔕", speech_balloon: "💬", mega: "📣", loudspeaker: "📢",
  star: "⭐", star2: "🌟", sparkles: "✨", fire: "🔥", "+1": "👍", thumbsup: "👍", "-1": "👎", thumbsdown: "👎", clap: "👏",
  raised_hands: "🙌", pray: "🙏", handshake: "🤝", point_right: "👉", point_down: "👇", point_up: "☝️", muscle: "💪",
  red_circle: "🔴", large_green_circle: "🟢", large_yellow_circle: "🟡", large_blue_circle: "🔵", white_circle: "⚪", black_circle: "⚫",
  large_orange_circle: "🟠", green_circle: "🟢", heart: "❤️", green_heart: "💚", smile: "😄", grinning: "😀", thinking_face: "🤔",
  busts_in_silhouette: "👥", bust_in_silhouette: "👤", art: "🎨", camera: "📷", movie_camera: "🎥", iphone: "📱", computer: "💻",
  link: "🔗", paperclip: "📎", lock: "🔒", unlock: "🔓", key: "🔑", mag: "🔍", gear: "⚙️", wrench: "🔧", hammer: "🔨", bulb: "💡",
  arrow_right: "➡️", arrow_left: "⬅️", arrow_up: "⬆️", arrow_down: "⬇️", leftwards_arrow_with_hook: "↩️", repeat: "🔁",
  arrows_counterclockwise: "🔄", heavy_plus_sign: "➕", heavy_minus_sign: "➖", no_entry: "⛔", no_entry_sign: "🚫", stop_sign: "🛑",
  question: "❓", exclamation: "❗", information_source: "ℹ️", checkered_flag: "🏁", triangular_flag_on_post: "🚩", trophy: "🏆",
  dart: "🎯", gift: "🎁", shopping_bags: "🛍️", house: "🏠", traffic_light: "🚦", vertical_traffic_light: "🚦", seedling: "🌱",
  writing_hand: "✍️", ballot_box_with_check: "☑️", white_large_square: "⬜", black_square_button: "🔲", wastebasket: "🗑️",
  hourglass_not_done: "⏳", zap: "⚡", globe_with_meridians: "🌐", label: "🏷️", bookmark: "🔖", pushpin: "📌", robot_face: "🤖",
};
export function emoji(name) { return NAMES[name] ?? `:${name}:`; }
export function withEmoji(text) { return text.replace(/:([a-z0-9_+-]+):/g, (all, name) => NAMES[name] ?? all); }
