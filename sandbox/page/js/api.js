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

export async function uploadFile(user, file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  const answered = await act("files", { user, name: file.name, content_base64: btoa(text) });
  return answered.file;
}

// `lost` hears whether the sandbox is out of reach; the browser keeps trying by itself. Gives a way to stop listening.
export function watch(heard, lost) {
  const source = new EventSource("/sandbox/events");
  source.onmessage = (event) => { lost(false); heard(JSON.parse(event.data)); };
  source.onerror = () => lost(true);
  return () => source.close();
}
