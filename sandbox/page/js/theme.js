// Light or dark: as the system has it, unless somebody chooses.

const KEY = "sandbox-theme";
export const THEMES = [["system", "As the system"], ["light", "Light"], ["dark", "Dark"]];

export function theme() { return localStorage.getItem(KEY) ?? "system"; }

export function setTheme(name) {
  localStorage.setItem(KEY, name);
  applyTheme();
}

export function applyTheme() { document.documentElement.dataset.theme = theme(); }
