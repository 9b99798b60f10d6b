// What outlives a reload: a tab keeps its own, and a new tab begins with what was kept last.

export function keep(name, value) {
  keepHere(name, value);
  localStorage.setItem(name, value);
}

export function keepHere(name, value) { sessionStorage.setItem(name, value); }

export function kept(name) { return sessionStorage.getItem(name) ?? localStorage.getItem(name); }
