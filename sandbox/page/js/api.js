// Speaks the person API.

async function answer(response) {
  const body = await response.json();
  if (!body.ok) throw Object.assign(new Error(body.message || body.error), { body });
  return body;
}

export async function look(path, query = {}) {
  const known = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return answer(await fetch(`/sandbox/${path}?${new URLSearchParams(known)}`));
}

const TO_THE_APP = ["command", "shortcut", "say", "click", "submit"];

// `acted` is heard on the document before a person does something with the app.
export async function act(path, body) {
  if (TO_THE_APP.includes(path)) document.dispatchEvent(new CustomEvent("acted"));
  const headers = { "Content-Type": "application/json" };
  return answer(await fetch(`/sandbox/${path}`, { method: "POST", headers, body: JSON.stringify(body) }));
}

// As bytes: what is sent as JSON is read while nobody else is answered.
export async function uploadFile(user, file) {
  const headers = { "Content-Type": "application/octet-stream" };
  const sent = { method: "POST", headers, body: file };
  return (await answer(await fetch(`/sandbox/files?${new URLSearchParams({ user, name: file.name })}`, sent))).file;
}

// `lost` hears whether the sandbox is out of reach; the browser keeps trying by itself. Gives a way to stop listening.
export function watch(heard, lost) {
  const source = new EventSource("/sandbox/events");
  source.onmessage = (event) => { lost(false); heard(JSON.parse(event.data)); };
  source.onerror = () => lost(true);
  return () => source.close();
}
